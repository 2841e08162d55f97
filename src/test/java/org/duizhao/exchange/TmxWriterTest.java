package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duizhao.align.Bitext;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Read by a parser that validates against the document type of TMX 1.4b. */
class TmxWriterTest {

  @Test
  void hasBeadsOfTwoSidesWithPairNumberAndScore() throws Exception {
    Document tmx = valid(Written.text(Format.TMX, Sample.bitext(), Sample.bitext()));
    assertEquals(6, tmx.getElementsByTagName("tu").getLength());
    assertEquals(
        List.of("canal", "1", "0.970", "canal", "2", "0.613", "canal", "5", "0.310"),
        texts(tmx, "prop").subList(0, 9));
    assertEquals(List.of("canal2", "5", "0.310"), texts(tmx, "prop").subList(15, 18));
  }

  @Test
  void namesTheScriptOfEachPair() throws Exception {
    Bitext traditional = Written.pair("河口小學遷入新校舍", "Hekou Primary School moves");
    Document tmx = valid(Written.text(Format.TMX, Sample.bitext(), traditional));
    Element header = (Element) tmx.getElementsByTagName("header").item(0);
    assertEquals("zh-CN", header.getAttribute("srclang"));
    Element last = (Element) tmx.getElementsByTagName("tu").item(3);
    assertEquals("zh-TW", last.getAttribute("srclang"));
    assertEquals(List.of("zh-TW", "en-GB"), languages(last));
    Element first = (Element) tmx.getElementsByTagName("tu").item(0);
    assertEquals("", first.getAttribute("srclang"));
    assertEquals(List.of("zh-CN", "en-GB"), languages(first));
  }

  @Test
  void isValidWithoutAnyPair() throws Exception {
    assertEquals(0, valid(Written.text(Format.TMX)).getElementsByTagName("tu").getLength());
  }

  @Test
  void holdsAnyText() throws Exception {
    for (long seed = 0; seed < 50; seed++) {
      Bitext bitext = Written.nasty(seed);
      assertEquals(
          List.of(
              XmlWriter.legal(Passage.zh(bitext.beads().get(0))),
              XmlWriter.legal(Passage.en(bitext.beads().get(0)))),
          texts(valid(Written.text(Format.TMX, bitext)), "seg"));
    }
  }

  @Test
  void dropsWhatXmlCannotHold() throws Exception {
    Bitext bitext = Written.pair("\u0007響\uD800\uFFFE😀", "a]]>\u0000&<b>\"");
    assertEquals(
        List.of("響😀", "a]]>&<b>\""), texts(valid(Written.text(Format.TMX, bitext)), "seg"));
  }

  @Test
  void theParserDoesValidate() throws Exception {
    String tmx = Written.text(Format.TMX, Sample.bitext());
    assertThrows(SAXException.class, () -> valid(tmx.replace("srclang", "sourcelang")));
  }

  private static Document valid(String tmx) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(TmxWriterTest.class.getResourceAsStream("tmx14.dtd")));
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new StringReader(tmx)));
  }

  private static List<String> texts(Document tmx, String element) {
    NodeList nodes = tmx.getElementsByTagName(element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static List<String> languages(Element unit) {
    List<String> languages = new ArrayList<>();
    NodeList variants = unit.getElementsByTagName("tuv");
    for (int i = 0; i < variants.getLength(); i++) {
      languages.add(((Element) variants.item(i)).getAttribute("xml:lang"));
    }
    return languages;
  }

  /** Takes no error for a lesser one. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}

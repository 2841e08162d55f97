package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duizhao.align.Bitext;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocxWriterTest {

  private static final String BODY = "word/document.xml";

  @Test
  void writesTheSampleAsBefore() throws IOException {
    Golden.check("exchange/sample.docx.xml", parts(Sample.bitext()).get(BODY));
  }

  @Test
  void everyPartThatIsNamedIsThere() throws Exception {
    Map<String, String> parts = parts(Sample.bitext());
    for (Element part : elements(parse(parts.get("[Content_Types].xml")), "Override")) {
      assertTrue(parts.containsKey(part.getAttribute("PartName").substring(1)));
    }
    Document relations = parse(parts.get("word/_rels/document.xml.rels"));
    for (Element relation : elements(relations, "Relationship")) {
      parse(parts.get("word/" + relation.getAttribute("Target")));
    }
    Document styles = parse(parts.get("word/styles.xml"));
    List<String> known =
        elements(styles, "w:style").stream().map(s -> s.getAttribute("w:styleId")).toList();
    for (Element style : elements(parse(parts.get(BODY)), "w:pStyle")) {
      assertTrue(known.contains(style.getAttribute("w:val")), style.getAttribute("w:val"));
    }
  }

  @Test
  void hasATableForEachPairWhoseHeaderIsRepeated() throws Exception {
    Document body = parse(parts(Sample.bitext(), Sample.bitext()).get(BODY));
    List<Element> tables = elements(body, "w:tbl");
    assertEquals(2, tables.size());
    for (Element table : tables) {
      List<Element> rows = elements(table, "w:tr");
      assertEquals(List.of("id", "zh", "en", "score"), cells(rows.get(0)));
      assertEquals(List.of("3", "附近的茶馆也重新开张。", "", "0.80"), cells(rows.get(3)));
      assertEquals(1, elements(table, "w:tblHeader").size());
      assertEquals(1, elements(rows.get(0), "w:tblHeader").size());
      assertEquals(0, elements(rows.get(1), "w:shd").size());
      assertEquals(4, elements(rows.get(3), "w:shd").size());
      assertEquals(4, elements(rows.get(5), "w:shd").size());
    }
    List<Element> paragraphs = elements(body, "w:p");
    assertEquals("canal", paragraphs.get(0).getTextContent().strip());
  }

  @Test
  void sameBitextsSameBytes() throws IOException {
    assertArrayEquals(
        Written.bytes(Format.DOCX, 0, Sample.bitext()),
        Written.bytes(Format.DOCX, 0, Sample.bitext()));
  }

  @Test
  void holdsAnyText() throws Exception {
    for (long seed = 0; seed < 30; seed++) {
      Bitext bitext = Written.nasty(seed);
      Document body = parse(parts(bitext).get(BODY));
      List<String> cells = cells(elements(body, "w:tr").get(1));
      assertEquals(XmlWriter.legal(Passage.zh(bitext.beads().get(0))), cells.get(1));
      assertEquals(XmlWriter.legal(Passage.en(bitext.beads().get(0))), cells.get(2));
    }
  }

  private static Map<String, String> parts(Bitext... bitexts) throws IOException {
    return Written.parts(Written.bytes(Format.DOCX, 0, bitexts));
  }

  private static List<String> cells(Element row) {
    return elements(row, "w:tc").stream()
        .map(
            cell ->
                elements(cell, "w:t").stream().findFirst().map(Element::getTextContent).orElse(""))
        .toList();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element within, String name) {
    NodeList nodes = within.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

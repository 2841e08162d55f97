package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * TMX 1.4b, the exchange format of translation memories: a unit for each bead that has both sides,
 * with its score and pair in {@code x-} properties. Characters that XML 1.0 has no way to hold are
 * dropped.
 */
final class TmxWriter implements BitextWriter {

  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final Writer out;
  private final String version;
  private final double minScore;
  private XMLStreamWriter xml;

  TmxWriter(Writer out, String version, double minScore) {
    this.out = out;
    this.version = version;
    this.minScore = minScore;
  }

  @Override
  public void begin() throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      newLine("");
      xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
      newLine("");
      xml.writeStartElement("tmx");
      xml.writeAttribute("version", "1.4");
      newLine("  ");
      xml.writeEmptyElement("header");
      xml.writeAttribute("creationtool", "Duizhao");
      xml.writeAttribute("creationtoolversion", version);
      xml.writeAttribute("segtype", "sentence");
      xml.writeAttribute("o-tmf", "Duizhao");
      xml.writeAttribute("adminlang", "en-US");
      xml.writeAttribute("srclang", "zh-CN");
      xml.writeAttribute("datatype", "plaintext");
      newLine("  ");
      xml.writeStartElement("body");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    try {
      for (Bead bead : bitext.beads()) {
        if (!bead.isNull() && bead.score() >= minScore) {
          unit(name, bead);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end() throws IOException {
    try {
      newLine("  ");
      xml.writeEndElement();
      newLine("");
      xml.writeEndElement();
      newLine("");
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void unit(String name, Bead bead) throws XMLStreamException {
    newLine("    ");
    xml.writeStartElement("tu");
    property("x-score", String.format(Locale.ROOT, "%.3f", bead.score()));
    property("x-pair", name);
    variant("zh-CN", Passage.zh(bead));
    variant("en-US", Passage.en(bead));
    newLine("    ");
    xml.writeEndElement();
  }

  private void property(String type, String value) throws XMLStreamException {
    newLine("      ");
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(legal(value));
    xml.writeEndElement();
  }

  private void variant(String language, String text) throws XMLStreamException {
    newLine("      ");
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml:lang", language);
    xml.writeStartElement("seg");
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void newLine(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("");
  }
}

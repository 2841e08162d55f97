package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.text.Columns;

/**
 * XML 1.0, indented, that is well-formed whatever the text: characters that it has no way to hold
 * become U+FFFD, and line ends in attributes blanks.
 */
final class XmlText {

  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;
  private int depth;

  XmlText(Writer out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java writes XML", e);
    }
  }

  private interface Writing {

    void write() throws XMLStreamException;
  }

  void begin() throws IOException {
    write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Opens an element. Attributes: names and values by turns. */
  void open(String element, String... attributes) throws IOException {
    write(
        () -> {
          newLine();
          xml.writeStartElement(element);
          attributes(attributes);
        });
    depth++;
  }

  void close() throws IOException {
    depth--;
    write(
        () -> {
          newLine();
          xml.writeEndElement();
        });
  }

  void empty(String element, String... attributes) throws IOException {
    write(
        () -> {
          newLine();
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  /** An element that holds nothing but text. */
  void leaf(String element, String text, String... attributes) throws IOException {
    write(
        () -> {
          newLine();
          xml.writeStartElement(element);
          attributes(attributes);
          xml.writeCharacters(legal(text));
          xml.writeEndElement();
        });
  }

  void end() throws IOException {
    write(
        () -> {
          newLine();
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Columns.printable(legal(attributes[i + 1])));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("\uFFFD");
  }

  private static void write(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}

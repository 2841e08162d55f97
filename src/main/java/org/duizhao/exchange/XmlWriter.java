package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Indented XML, whose elements hold either elements or text. Attributes are given as names and
 * values in turn. Characters that XML 1.0 has no way to hold are dropped.
 */
final class XmlWriter {

  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;

  XmlWriter(Writer out) throws IOException {
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Names the document type, before the first element. */
  void doctype(String doctype) throws IOException {
    try {
      newLine();
      xml.writeDTD(doctype);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void open(String element, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(element);
      write(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void close() throws IOException {
    try {
      depth--;
      newLine();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void empty(String element, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeEmptyElement(element);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void text(String element, String text, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(element);
      write(attributes);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document and flushes the output, which stays open. */
  void end() throws IOException {
    try {
      newLine();
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A text without the characters that XML cannot hold. */
  static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("");
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}

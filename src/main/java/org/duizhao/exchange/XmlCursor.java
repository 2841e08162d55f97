package org.duizhao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.text.InputException;

/**
 * Goes forward through an XML file of another tool, which is not trusted: its document type is
 * passed over unread, entities beyond XML's own five are refused, nothing outside the file is
 * opened, and neither its size nor its depth is free.
 */
final class XmlCursor {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 128;
  private static final int DEEPEST = 256;
  private static final String REMEDY = "export it again";

  private final XMLStreamReader xml;
  private int depth;

  private XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** What is read off a file. */
  interface Reading<T> {
    T read(XmlCursor xml) throws XMLStreamException;
  }

  /**
   * Reads a file from its start.
   *
   * @param name how messages name it
   * @throws InputException if it cannot be read, is too large, or is not well-formed
   */
  static <T> T read(Path file, String name, Reading<T> reading) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try (InputStream in = Files.newInputStream(file)) {
      requireSize(Files.size(file) / MEGABYTE, name);
      return reading.read(new XmlCursor(factory.createXMLStreamReader(in)));
    } catch (XMLStreamException e) {
      String where = name + (e.getLocation() == null ? "" : ":" + e.getLocation().getLineNumber());
      throw new InputException(where, fault(e), REMEDY, e);
    } catch (NoSuchFileException e) {
      throw new InputException(name, "no such file", "check the path", e);
    } catch (IOException e) {
      throw new InputException(name, "the file cannot be read", REMEDY, e);
    }
  }

  private static void requireSize(long megabytes, String name) {
    if (megabytes >= MOST_MEGABYTES) {
      throw new InputException(
          name,
          megabytes + " MB, where a translation file may have " + MOST_MEGABYTES,
          "see that this is the right file, or split it");
    }
  }

  private static String fault(XMLStreamException e) {
    return e instanceof Refused ? e.getMessage() : "the XML is damaged or cut off";
  }

  /** What the XML may hold by its standard, but not here. */
  private static final class Refused extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    Refused(String what, XMLStreamReader at) {
      // The two-argument constructor of the class above would put the place into the message.
      super(what);
      location = at.getLocation();
    }
  }

  /**
   * Goes on to the next start, end or text.
   *
   * @return whether there is one
   */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new Refused("elements nested more than " + DEEPEST + " deep", xml);
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return true;
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Refused("the entity &" + xml.getLocalName() + "; is not read", xml);
        default -> {}
      }
    }
    return false;
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  boolean isStart(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean isEnd() {
    return xml.isEndElement();
  }

  boolean isEnd(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** Whether it stands on text. */
  boolean isText() {
    return !xml.isStartElement() && !xml.isEndElement();
  }

  /** The name of the element, without prefix. */
  String name() {
    return xml.getLocalName();
  }

  String text() {
    return xml.getText();
  }

  /** An attribute of the format's own or of XML's ({@code xml:lang}), empty if there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      boolean own = prefix == null || prefix.isEmpty() || prefix.equals("xml");
      if (own && xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** How many elements are open, the one whose start or text it stands on included. */
  int depth() {
    return depth;
  }

  /** Goes on to the end of the element whose start it stands on. */
  void skip() throws XMLStreamException {
    for (int outside = depth - 1; depth > outside; ) {
      next();
    }
  }

  /** Likewise, and says what text is in it. */
  String content() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int outside = depth - 1; depth > outside; ) {
      next();
      if (isText()) {
        text.append(text());
      }
    }
    return text.toString();
  }
}

package org.duizhao.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.text.InputException;

/**
 * Reads TBX, the exchange format of term bases: ISO 30042:2019 with categories as elements (DCT) or
 * as attributes (DCA), and the older edition, whose elements have other names. Document types and
 * entities are not read, so nothing outside the file is.
 */
final class TbxReader {

  private static final Map<String, String> SECTIONS =
      Map.of(
          "conceptEntry", "concept",
          "termEntry", "concept",
          "langSec", "language",
          "langSet", "language",
          "termSec", "term",
          "tig", "term",
          "ntig", "term");
  private static final Set<String> IGNORED =
      Set.of("transacGrp", "tbxHeader", "martifHeader", "back");
  private static final String REMEDY = "export it again";

  private final ImportedRows rows;
  private final XMLStreamReader xml;
  private final Deque<String> open = new ArrayDeque<>();
  private TbxConcept concept;
  private boolean isTbx;

  private TbxReader(XMLStreamReader xml, ImportedRows rows) {
    this.xml = xml;
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is not well-formed, or not TBX
   */
  static void read(Path file, ImportedRows rows) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      TbxReader reading = new TbxReader(factory.createXMLStreamReader(in), rows);
      reading.document();
      if (!reading.isTbx) {
        throw new InputException(file.toString(), "an XML file, but not TBX", "export it as TBX");
      }
    } catch (XMLStreamException e) {
      String where = file + (e.getLocation() == null ? "" : ":" + e.getLocation().getLineNumber());
      throw new InputException(where, "the XML is damaged or uses entities", REMEDY, e);
    } catch (IOException e) {
      throw new InputException(file.toString(), "the file cannot be read", REMEDY, e);
    }
  }

  private void document() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        default -> {}
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = xml.getLocalName();
    String section = SECTIONS.get(name);
    isTbx |= name.equals("tbx") || name.equals("martif");
    if (IGNORED.contains(name)) {
      if (name.equals("transacGrp")) {
        rows.lose("transacGrp (who changed it, and when)", 1);
      }
      skip();
      return;
    }
    if (section == null && concept != null && !name.endsWith("Grp")) {
      concept.say(category(name), text());
      return;
    }
    open.push(name);
    if ("concept".equals(section)) {
      concept = new TbxConcept(xml.getLocation().getLineNumber(), attribute("id"));
    } else if ("language".equals(section) && concept != null) {
      concept.language(attribute("lang"));
    } else if ("term".equals(section) && concept != null) {
      concept.term();
    }
  }

  private void end() {
    String section = SECTIONS.get(open.pop());
    if (section != null && concept != null) {
      concept.close(section);
    }
    if ("concept".equals(section) && concept != null) {
      concept.addTo(rows);
      concept = null;
    }
  }

  /** What an element tells: its type in DCA, its name in DCT. */
  private String category(String name) {
    String type = attribute("type");
    return type.isEmpty() || name.equals("hi") ? name : type;
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** All text of an element and of those in it. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("entity", xml.getLocation());
        default -> {}
      }
    }
    return text.toString();
  }

  private void skip() throws XMLStreamException {
    text();
  }
}

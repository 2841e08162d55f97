package org.duizhao.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes TBX-Basic (ISO 30042:2019) with categories as elements. The rows of a phrase that share
 * id, domain and definition are one concept; what TBX-Basic has no category for stands in notes.
 */
final class TbxWriter {

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final Pattern XML_NAME =
      Pattern.compile("(?!" + TbxConcept.OWN_ID + ")[A-Za-z_][A-Za-z0-9._-]*");
  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("noun", "verb", "adjective", "adverb", "other");
  private static final Map<String, String> STATUSES =
      Map.of(
          "preferred", "preferredTerm-admn-sts",
          "admitted", "admittedTerm-admn-sts",
          "abbreviation", "admittedTerm-admn-sts",
          "deprecated", "supersededTerm-admn-sts",
          "forbidden", "deprecatedTerm-admn-sts");

  /** Columns that have an element of their own, or stand at the concept. */
  private static final Set<String> PLACED =
      Set.of("zh", "en", "status", "pos", "domain", "source", "note", "definition", "example");

  private record Concept(String zh, String id, String domain, String definition) {}

  private final XMLStreamWriter xml;
  private final String language;
  private int depth;

  private TbxWriter(XMLStreamWriter xml, String language) {
    this.xml = xml;
    this.language = language;
  }

  static void write(List<ListRow> rows, String language, OutputStream out) throws IOException {
    Map<Concept, List<ListRow>> concepts = new LinkedHashMap<>();
    for (ListRow row : rows) {
      Concept concept =
          new Concept(row.zh(), row.cell("id"), row.cell("domain"), row.cell("definition"));
      concepts.computeIfAbsent(concept, c -> new ArrayList<>()).add(row);
    }
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new TbxWriter(xml, language).document(concepts);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(Map<Concept, List<ListRow>> concepts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("tbx");
    xml.writeDefaultNamespace(CORE);
    xml.writeNamespace("min", MIN);
    xml.writeNamespace("basic", BASIC);
    xml.writeAttribute("type", "TBX-Basic");
    xml.writeAttribute("style", "dct");
    xml.writeAttribute("xml:lang", "en");
    open("tbxHeader");
    open("fileDesc");
    open("sourceDesc");
    text("p", "A term list of Duizhao");
    close();
    close();
    close();
    open("text");
    open("body");
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (Map.Entry<Concept, List<ListRow>> concept : concepts.entrySet()) {
      String id = concept.getKey().id();
      number++;
      boolean own = XML_NAME.matcher(id).matches() && ids.add(id);
      concept(concept.getKey(), own ? id : TbxConcept.OWN_ID + number, own, concept.getValue());
    }
    close();
    close();
    close();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private void concept(Concept concept, String id, boolean own, List<ListRow> rows)
      throws XMLStreamException {
    open("conceptEntry");
    xml.writeAttribute("id", id);
    text("min:subjectField", concept.domain());
    language(language);
    open("termSec");
    text("term", concept.zh());
    close();
    close();
    language("en");
    text("basic:definition", concept.definition());
    for (ListRow row : rows) {
      term(row, own);
    }
    close();
    close();
  }

  private void language(String tag) throws XMLStreamException {
    open("langSec");
    xml.writeAttribute("xml:lang", tag);
  }

  private void term(ListRow row, boolean idIsPlaced) throws XMLStreamException {
    String status = row.meaning("status");
    String pos = row.cell("pos");
    open("termSec");
    text("term", row.en());
    text("min:administrativeStatus", STATUSES.getOrDefault(status, ""));
    if (status.equals("draft")) {
      column("status", status);
    } else if (status.equals("abbreviation")) {
      text("basic:termType", "abbreviation");
    }
    if (PARTS_OF_SPEECH.contains(pos)) {
      text("min:partOfSpeech", pos);
    } else if (!pos.isEmpty()) {
      column("pos", pos);
    }
    text("basic:context", row.cell("example"));
    text("basic:source", row.cell("source"));
    text("note", row.cell("note"));
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      boolean placed = cell.getKey().equals("id") ? idIsPlaced : PLACED.contains(cell.getKey());
      if (!placed) {
        column(cell.getKey(), cell.getValue());
      }
    }
    close();
  }

  private void column(String column, String cell) throws XMLStreamException {
    text("note", TbxConcept.COLUMN + column + "=" + cell);
  }

  private void text(String element, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      newLine();
      xml.writeStartElement(element);
      xml.writeCharacters(ILLEGAL.matcher(text).replaceAll(""));
      xml.writeEndElement();
    }
  }

  private void open(String element) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    depth++;
  }

  private void close() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}

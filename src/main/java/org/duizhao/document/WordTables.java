package org.duizhao.document;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tables of a Word document as rows of cells, one below the other; tracked changes count as
 * accepted. Of a table within a cell the rows stand for themselves.
 */
public final class WordTables {

  /** What is not text of the document as it stands. */
  private static final Set<String> PASSED_OVER =
      Set.of("del", "moveFrom", "pPr", "rPr", "instrText");

  private final List<List<String>> rows = new ArrayList<>();
  private final Deque<List<String>> openRows = new ArrayDeque<>();
  private final Deque<StringBuilder> openCells = new ArrayDeque<>();

  private WordTables() {}

  /**
   * Reads a document.
   *
   * @param name how messages name it
   * @throws org.duizhao.text.InputException if it is no Word document that can be read
   */
  public static List<List<String>> read(Path file, String name) {
    WordTables tables = new WordTables();
    try (WordPackage document = WordPackage.open(file, name)) {
      document.read(document.body(), tables::body);
    }
    return tables.rows;
  }

  private void body(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && WordXml.isWord(xml)) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && WordXml.isWord(xml)) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (PASSED_OVER.contains(name)) {
      skip(xml);
    } else if (name.equals("tr")) {
      openRows.push(new ArrayList<>());
    } else if (name.equals("tc")) {
      openCells.push(new StringBuilder());
    } else if (!openCells.isEmpty()) {
      openCells.peek().append(text(name, xml));
    }
  }

  private static String text(String name, XMLStreamReader xml) throws XMLStreamException {
    return switch (name) {
      case "t" -> xml.getElementText();
      case "br", "cr" -> "\n";
      case "tab" -> " ";
      case "noBreakHyphen" -> "-";
      case "sym" -> String.valueOf(WordXml.symbol(xml));
      default -> "";
    };
  }

  private void end(String name) {
    if (name.equals("tc") && !openCells.isEmpty() && !openRows.isEmpty()) {
      openRows.peek().add(openCells.pop().toString().strip());
    } else if (name.equals("tr") && !openRows.isEmpty()) {
      rows.add(openRows.pop());
    } else if (name.equals("p") && !openCells.isEmpty()) {
      openCells.peek().append('\n');
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }
}

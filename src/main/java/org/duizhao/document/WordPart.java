package org.duizhao.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a Word document that holds paragraphs: the body, the notes, a header.
 *
 * <p>The text is what Word shows when all changes are accepted and hidden text is not: insertions
 * and what was moved here are in, deletions and what was moved away are out, with the rows, cells
 * and paragraph ends among them. Of a field the result is read, not its instruction; of content
 * with a fallback, the content. What only refers to something else (notes, comments) leaves no
 * character. Elements that are not known are read through, so that no text is lost.
 */
final class WordPart {

  private static final Set<String> OUT =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "rt",
          "instrText",
          "delText",
          "delInstrText",
          "sectPr",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "tblPrExChange",
          "numberingChange",
          "sdtPr");

  private static final int DEEPEST = 1000;

  private final WordStyles styles;
  private final WordStory story;
  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();

  private WordPart(XMLStreamReader xml, WordStyles styles, WordStory story) {
    this.xml = xml;
    this.styles = styles;
    this.story = story;
  }

  /** Reads a part into a story. */
  static void read(XMLStreamReader xml, WordStyles styles, WordStory story)
      throws XMLStreamException {
    WordPart reading = new WordPart(xml, styles, story);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> reading.start();
        case XMLStreamConstants.END_ELEMENT -> reading.end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            reading.characters();
        default -> {}
      }
    }
    story.endJoined();
  }

  private void start() throws XMLStreamException {
    String name = xml.getLocalName();
    if (name.equals("del") || name.equals("cellDel") || name.equals("moveFrom")) {
      deleted(name);
    } else if (OUT.contains(name)) {
      skip();
    } else {
      path.push(name);
      refuseTooDeep(path.size());
      if (WordXml.isWord(xml)) {
        element(name);
      }
    }
  }

  private void element(String name) {
    switch (name) {
      case "p" -> story.startParagraph();
      case "r" -> story.startRun();
      case "txbxContent" -> story.startTextBox();
      case "footnote", "endnote" -> story.startNote(id());
      case "footnoteReference" -> story.footnotes().add(id());
      case "endnoteReference" -> story.endnotes().add(id());
      case "fldChar" -> story.runs().field(String.valueOf(WordXml.attribute(xml, "fldCharType")));
      case "pStyle", "outlineLvl" -> paragraphProperty(name);
      case "rStyle", "vanish" -> runProperty(name);
      case "tab", "ptab" -> inRun('\t');
      case "br", "cr" -> inRun('\n');
      case "noBreakHyphen" -> inRun('-');
      case "sym" -> inRun(WordXml.symbol(xml));
      default -> {}
    }
  }

  private String id() {
    return String.valueOf(WordXml.attribute(xml, "id"));
  }

  private void end() {
    String name = path.isEmpty() ? "" : path.pop();
    if (!WordXml.isWord(xml)) {
      return;
    }
    switch (name) {
      case "p" -> story.endParagraph();
      case "r" -> story.runs().end();
      case "txbxContent" -> story.endTextBox();
      case "tc", "body", "footnote", "endnote" -> story.endJoined();
      default -> {}
    }
  }

  private void characters() {
    if (!"t".equals(path.peek())) {
      return;
    }
    String text = xml.getText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      story.put(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
  }

  /** A mark that is an element, not a tab stop among the properties of a paragraph. */
  private void inRun(char c) {
    path.pop();
    if ("r".equals(path.peek())) {
      story.put(c);
    }
    path.push(xml.getLocalName());
  }

  private void paragraphProperty(String name) {
    if (!path.contains("pPr")) {
      return;
    }
    if (name.equals("pStyle")) {
      story.setStyle(WordXml.value(xml));
    } else {
      story.setOutline(WordXml.value(xml));
    }
  }

  /** A property of a run, not of the mark that ends the paragraph. */
  private void runProperty(String name) {
    WordRuns runs = story.runs();
    if (runs.isInRun()) {
      boolean on = name.equals("vanish") ? WordXml.isOn(xml) : styles.isHidden(WordXml.value(xml));
      runs.setHidden(on || (name.equals("rStyle") && runs.isHidden()));
    }
  }

  /** A deleted stretch, paragraph end, row or cell. */
  private void deleted(String name) throws XMLStreamException {
    String parent = path.peek();
    skip();
    if ("rPr".equals(parent) && path.contains("pPr")) {
      story.joinNext();
    } else if ("trPr".equals(parent)) {
      skipTo("tr");
    } else if ("tcPr".equals(parent) && name.equals("cellDel")) {
      skipTo("tc");
    }
  }

  /** Passes over the rest of an open element. */
  private void skipTo(String name) throws XMLStreamException {
    while (!path.isEmpty()) {
      String inner = path.pop();
      skip();
      if (inner.equals(name)) {
        return;
      }
    }
  }

  /** Passes over the rest of the innermost element, and counts its runs. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        refuseTooDeep(++depth);
        if (xml.getLocalName().equals("r") && WordXml.isWord(xml)) {
          story.runs().skip();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void refuseTooDeep(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deep", xml.getLocation());
    }
  }
}

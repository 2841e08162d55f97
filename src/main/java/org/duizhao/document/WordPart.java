package org.duizhao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int NO_RUN = -1;

  /** A run: its number in the part, how much of it was read, and whether it is hidden. */
  private static final class Run {
    private final int number;
    private int length;
    private boolean hidden;

    Run(int number, boolean hidden) {
      this.number = number;
      this.hidden = hidden;
    }
  }

  private final String part;
  private final WordStyles styles;
  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final Deque<Run> runs = new ArrayDeque<>();
  private final List<Boolean> instructions = new ArrayList<>();
  private final Map<String, List<WordParagraph>> sections = new LinkedHashMap<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> endnotes = new ArrayList<>();
  private List<WordParagraph> section = new ArrayList<>();
  private WordParagraph unended;
  private int runCount;
  private int textBoxes;

  private WordPart(String part, WordStyles styles, XMLStreamReader xml) {
    this.part = part;
    this.styles = styles;
    this.xml = xml;
  }

  static WordPart read(String part, WordStyles styles, XMLStreamReader xml)
      throws XMLStreamException {
    WordPart reading = new WordPart(part, styles, xml);
    reading.sections.put("", reading.section);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> reading.start();
        case XMLStreamConstants.END_ELEMENT -> reading.end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            reading.characters();
        default -> {}
      }
    }
    reading.flush();
    return reading;
  }

  /** The paragraphs that stand in no note. */
  List<WordParagraph> paragraphs() {
    return sections.get("");
  }

  /** The paragraphs of a note. */
  List<WordParagraph> note(String id) {
    return sections.getOrDefault(id, List.of());
  }

  /** The footnotes that are referred to, in order. */
  List<String> footnotes() {
    return footnotes;
  }

  List<String> endnotes() {
    return endnotes;
  }

  private void start() throws XMLStreamException {
    String name = xml.getLocalName();
    if (name.equals("del") || name.equals("cellDel") || name.equals("moveFrom")) {
      deleted(name);
    } else if (OUT.contains(name)) {
      skip();
    } else {
      path.push(name);
      if (WordXml.isWord(xml)) {
        element(name);
      }
    }
  }

  private void element(String name) {
    switch (name) {
      case "p" -> startParagraph();
      case "r" -> runs.push(new Run(runCount++, isHidden()));
      case "txbxContent" -> textBoxes++;
      case "footnote", "endnote" -> {
        section = new ArrayList<>();
        sections.put(String.valueOf(WordXml.attribute(xml, "id")), section);
      }
      case "footnoteReference" -> footnotes.add(WordXml.attribute(xml, "id"));
      case "endnoteReference" -> endnotes.add(WordXml.attribute(xml, "id"));
      case "fldChar" -> field(String.valueOf(WordXml.attribute(xml, "fldCharType")));
      case "pStyle", "outlineLvl" -> paragraphProperty(name);
      case "rStyle", "vanish" -> runProperty(name);
      case "tab", "ptab" -> inRun('\t');
      case "br", "cr" -> inRun('\n');
      case "noBreakHyphen" -> inRun('-');
      case "sym" -> inRun(WordXml.symbol(xml));
      default -> {}
    }
  }

  private void end() {
    String name = path.isEmpty() ? "" : path.pop();
    if (name.equals("p") && WordXml.isWord(xml)) {
      endParagraph();
    } else if (name.equals("r") && WordXml.isWord(xml)) {
      runs.pop();
    } else if (name.equals("txbxContent") || name.equals("tc") || name.equals("footnote")) {
      flush();
      textBoxes -= name.equals("txbxContent") ? 1 : 0;
    } else if (name.equals("body") || name.equals("endnote")) {
      flush();
    }
  }

  private void characters() {
    if (!"t".equals(path.peek()) || open.isEmpty()) {
      return;
    }
    String text = xml.getText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      put(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
  }

  /** A mark that is an element, not a tab stop among the properties of a paragraph. */
  private void inRun(char c) {
    path.pop();
    if ("r".equals(path.peek())) {
      put(c);
    }
    path.push(xml.getLocalName());
  }

  private void put(char c) {
    if (open.isEmpty()) {
      return;
    }
    Run run = runs.element();
    if (!run.hidden && !instructions.contains(true)) {
      if (run.number == NO_RUN) {
        open.element().add(c);
      } else {
        open.element().add(c, part, run.number, run.length);
      }
    }
    run.length++;
  }

  private void startParagraph() {
    WordParagraph paragraph = new WordParagraph(textBoxes > 0);
    if (unended != null && unended.inTextBox() == paragraph.inTextBox()) {
      paragraph.continues(unended);
      unended = null;
    }
    open.push(paragraph);
    runs.push(new Run(NO_RUN, false));
  }

  /**
   * An instruction does not reach into the next paragraph, lest a broken field swallow the rest.
   */
  private void endParagraph() {
    WordParagraph paragraph = open.pop();
    Collections.fill(instructions, false);
    runs.pop();
    if (paragraph.joinsNext()) {
      flush();
      unended = paragraph;
    } else {
      put(paragraph);
    }
  }

  private void flush() {
    if (unended != null) {
      put(unended);
      unended = null;
    }
  }

  private void put(WordParagraph paragraph) {
    if (open.isEmpty()) {
      paragraph.flatten(section);
    } else {
      open.element().anchor(paragraph);
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> instructions.add(true);
      case "separate" -> {
        if (!instructions.isEmpty()) {
          instructions.set(instructions.size() - 1, false);
        }
      }
      default -> {
        if (!instructions.isEmpty()) {
          instructions.remove(instructions.size() - 1);
        }
      }
    }
  }

  private void paragraphProperty(String name) {
    if (open.isEmpty() || !path.contains("pPr")) {
      return;
    }
    if (name.equals("pStyle")) {
      open.element().setStyle(WordXml.value(xml));
    } else {
      open.element().setOutline(WordXml.value(xml));
    }
  }

  /** A property of a run, not of the mark that ends the paragraph. */
  private void runProperty(String name) {
    if (runs.isEmpty() || runs.element().number == NO_RUN) {
      return;
    }
    boolean on = name.equals("vanish") ? WordXml.isOn(xml) : styles.isHidden(WordXml.value(xml));
    runs.element().hidden = on || (name.equals("rStyle") && runs.element().hidden);
  }

  private boolean isHidden() {
    return !open.isEmpty() && styles.isHidden(open.element().style());
  }

  /** A deleted stretch, paragraph end, row or cell. */
  private void deleted(String name) throws XMLStreamException {
    String parent = path.peek();
    skip();
    if ("rPr".equals(parent) && path.contains("pPr") && !open.isEmpty()) {
      open.element().setJoinsNext();
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
        depth++;
        runCount += xml.getLocalName().equals("r") && WordXml.isWord(xml) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}

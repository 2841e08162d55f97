package org.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Span;

/** A paragraph of a Word document while it is being read. */
final class WordParagraph {

  private final StringBuilder text = new StringBuilder();
  private final List<WordRun> runs = new ArrayList<>();
  private final List<WordParagraph> inside = new ArrayList<>();
  private final boolean inTextBox;
  private String style = "";
  private String outline = "";
  private boolean joinsNext;

  WordParagraph(boolean inTextBox) {
    this.inTextBox = inTextBox;
  }

  /** Adds a character that stands in a run. */
  void add(char c, String part, int run, int offset) {
    int last = runs.size() - 1;
    int end = text.length();
    if (last >= 0
        && runs.get(last).number() == run
        && runs.get(last).span().end() == end
        && runs.get(last).offset() + runs.get(last).span().length() == offset) {
      Span longer = new Span(runs.get(last).span().start(), end + 1);
      runs.set(last, new WordRun(part, run, runs.get(last).offset(), longer));
    } else {
      runs.add(new WordRun(part, run, offset, new Span(end, end + 1)));
    }
    text.append(c);
  }

  /** Adds a character that stands in no run. */
  void add(char c) {
    text.append(c);
  }

  /** Takes up the text of a paragraph before it whose end was deleted. */
  void continues(WordParagraph before) {
    text.append(before.text);
    runs.addAll(before.runs);
    inside.addAll(before.inside);
  }

  /** Remembers a paragraph of a text box that is anchored here. */
  void anchor(WordParagraph boxed) {
    inside.add(boxed);
  }

  void setStyle(String id) {
    style = id;
  }

  void setOutline(String level) {
    outline = level;
  }

  void setJoinsNext() {
    joinsNext = true;
  }

  boolean joinsNext() {
    return joinsNext;
  }

  boolean inTextBox() {
    return inTextBox;
  }

  String style() {
    return style;
  }

  boolean isHeading(WordStyles styles) {
    return outline.isEmpty() ? styles.isHeading(style) : !outline.equals("9");
  }

  String text() {
    return text.toString();
  }

  /** Whether it says nothing, nor does a text box in it. */
  boolean isEmpty() {
    return inside.isEmpty() && text().isBlank();
  }

  /** The runs, with spans in this paragraph. */
  List<WordRun> runs() {
    return runs;
  }

  /** This paragraph, then those of its text boxes. */
  void flatten(List<WordParagraph> into) {
    into.add(this);
    inside.forEach(paragraph -> paragraph.flatten(into));
  }
}

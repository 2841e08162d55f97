package org.duizhao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paragraphs of a part of a Word document while it is being read, and the notes they refer to.
 *
 * <p>A text box stands inside the paragraph that it is anchored in; its paragraphs follow that one.
 * A paragraph whose end was deleted goes on in the next, as far as cell, box or note reach.
 */
final class WordStory {

  private static final int COST_OF_PARAGRAPH = 50;

  private final WordStyles styles;
  private final WordBudget budget;
  private final WordRuns runs;
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final Map<String, List<WordParagraph>> sections = new LinkedHashMap<>();
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();
  private List<WordParagraph> section = new ArrayList<>();
  private WordParagraph unended;
  private int textBoxes;

  /** Starts a part; what is kept of it is taken from the budget. */
  WordStory(String part, WordStyles styles, WordBudget budget) {
    this.styles = styles;
    this.budget = budget;
    this.runs = new WordRuns(part);
    sections.put("", section);
  }

  /** The paragraphs that stand in no note. */
  List<WordParagraph> paragraphs() {
    return sections.get("");
  }

  /** The paragraphs of a note. */
  List<WordParagraph> note(String id) {
    return sections.getOrDefault(id, List.of());
  }

  /** The footnotes that are referred to, in order; whoever reads adds them. */
  Set<String> footnotes() {
    return footnotes;
  }

  Set<String> endnotes() {
    return endnotes;
  }

  WordRuns runs() {
    return runs;
  }

  void startParagraph() {
    WordParagraph paragraph = new WordParagraph(textBoxes > 0);
    if (unended != null && unended.inTextBox() == paragraph.inTextBox()) {
      paragraph.continues(unended);
      unended = null;
    }
    open.push(paragraph);
    runs.startParagraph();
  }

  void endParagraph() {
    WordParagraph paragraph = open.pop();
    runs.endParagraph();
    if (paragraph.joinsNext()) {
      endJoined();
      unended = paragraph;
    } else {
      put(paragraph);
    }
  }

  /** A paragraph whose end was deleted ends here all the same: there is none to go on in. */
  void endJoined() {
    if (unended != null) {
      put(unended);
      unended = null;
    }
  }

  void startRun() {
    runs.start(!open.isEmpty() && styles.isHidden(open.element().style()));
  }

  void startTextBox() {
    textBoxes++;
  }

  void endTextBox() {
    endJoined();
    textBoxes--;
  }

  void startNote(String id) {
    section = new ArrayList<>();
    sections.put(id, section);
  }

  /** Adds a character to the paragraph at hand. */
  void put(char c) {
    if (!open.isEmpty() && runs.put(c, open.element())) {
      budget.take(1);
    }
  }

  void setStyle(String id) {
    if (!open.isEmpty()) {
      open.element().setStyle(id);
    }
  }

  void setOutline(String level) {
    if (!open.isEmpty()) {
      open.element().setOutline(level);
    }
  }

  /** The end of the paragraph at hand was deleted. */
  void joinNext() {
    if (!open.isEmpty()) {
      open.element().setJoinsNext();
    }
  }

  /** An empty paragraph says nothing, and there may be millions. */
  private void put(WordParagraph paragraph) {
    if (paragraph.isEmpty()) {
      return;
    }
    budget.take(COST_OF_PARAGRAPH);
    if (open.isEmpty()) {
      paragraph.flatten(section);
    } else {
      open.element().anchor(paragraph);
    }
  }
}

package org.duizhao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The runs of a part that are open, numbered in the order in which they start, and whether what
 * stands in them is shown: hidden text and the instruction of a field are not.
 */
final class WordRuns {

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
  private final Deque<Run> open = new ArrayDeque<>();
  private final List<Boolean> instructions = new ArrayList<>();
  private int count;

  WordRuns(String part) {
    this.part = part;
  }

  void start(boolean hidden) {
    open.push(new Run(count++, hidden));
  }

  void end() {
    open.pop();
  }

  /** Counts a run that is passed over. */
  void skip() {
    count++;
  }

  void startParagraph() {
    open.push(new Run(NO_RUN, false));
  }

  /**
   * An instruction does not reach into the next paragraph, lest a broken field swallow the rest.
   */
  void endParagraph() {
    Collections.fill(instructions, false);
    open.pop();
  }

  /** Whether a run is open, and not only a paragraph. */
  boolean isInRun() {
    return !open.isEmpty() && open.element().number != NO_RUN;
  }

  void setHidden(boolean hidden) {
    open.element().hidden = hidden;
  }

  boolean isHidden() {
    return open.element().hidden;
  }

  /** The begin, middle or end of a field. */
  void field(String type) {
    int last = instructions.size() - 1;
    if (type.equals("begin")) {
      instructions.add(true);
    } else if (last >= 0 && type.equals("separate")) {
      instructions.set(last, false);
    } else if (last >= 0) {
      instructions.remove(last);
    }
  }

  /** Adds a character to a paragraph if it is shown, and returns whether it is. */
  boolean put(char c, WordParagraph paragraph) {
    Run run = open.element();
    boolean shown = !run.hidden && !instructions.contains(true);
    if (shown && run.number == NO_RUN) {
      paragraph.add(c);
    } else if (shown) {
      paragraph.add(c, part, run.number, run.length);
    }
    run.length++;
    return shown;
  }
}

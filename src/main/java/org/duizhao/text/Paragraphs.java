package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text file: a line each, or hard-wrapped.
 *
 * <p>A line of wrapped text is full: the first word of the next would not have fitted. A file is
 * wrapped if no two neighbouring lines are wider than {@value #WIDEST} columns (a Han character
 * takes two) and most of them that follow each other directly are full and broken in mid-sentence.
 * There, a line is joined to the one before if that is full, or nearly so and broken in
 * mid-sentence, or if it starts in lower case; never if it is indented. An empty line always parts
 * paragraphs.
 */
final class Paragraphs {

  private static final int WIDEST = 130;
  private static final int NARROWEST = 30;
  private static final int FEWEST_BREAKS = 3;
  private static final double FULL = 0.9;
  private static final double NEARLY_FULL = 0.75;
  private static final String STOPS = ".!?。！？…:：;；”\"）)";

  private final String text;
  private final List<Span> lines;
  private final int width;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = Lines.of(text).stream().map(line -> Lines.trim(text, line)).toList();
    this.width = width();
  }

  /** The paragraphs in order, without white space at their ends; none is empty. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    boolean wrapped = paragraphs.isWrapped();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.lines.size(); i++) {
      Span line = paragraphs.lines.get(i);
      if (wrapped && paragraphs.follows(i) && paragraphs.continues(i)) {
        found.add(found.remove(found.size() - 1).cover(line));
      } else if (!line.isEmpty()) {
        found.add(line);
      }
    }
    return found;
  }

  private boolean isWrapped() {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int neighbours = 0;
    int broken = 0;
    boolean lower = true;
    for (int i = 1; i < lines.size(); i++) {
      if (follows(i)) {
        neighbours++;
        broken += isBroken(i - 1) && isFull(i - 1, FULL) ? 1 : 0;
        lower &= startsLower(i);
      }
    }
    return 2 * broken >= neighbours && (broken >= FEWEST_BREAKS || (lower && neighbours > 0));
  }

  /** Whether this line and the one before are not empty. */
  private boolean follows(int i) {
    return i > 0 && !lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty();
  }

  private boolean continues(int i) {
    return indent(i) <= indent(i - 1)
        && (isFull(i - 1, isBroken(i - 1) ? NEARLY_FULL : FULL) || startsLower(i));
  }

  /** The greatest width of the lines that have a neighbour. */
  private int width() {
    int widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (follows(i)) {
        widest = Math.max(widest, Math.max(width(lines.get(i - 1)), width(lines.get(i))));
      }
    }
    return widest;
  }

  private boolean isFull(int i, double share) {
    Span next = lines.get(i + 1);
    int end = next.start() + 1;
    while (end < next.end() && isWordPart(text.charAt(end - 1)) && isWordPart(text.charAt(end))) {
      end++;
    }
    return width(lines.get(i)) + 1 + width(new Span(next.start(), end)) > share * width;
  }

  private boolean startsLower(int i) {
    return Character.isLowerCase(text.charAt(lines.get(i).start()));
  }

  /** Whether a line stops in mid-sentence. */
  private boolean isBroken(int i) {
    return STOPS.indexOf(text.charAt(lines.get(i).end() - 1)) < 0;
  }

  private int indent(int i) {
    int start = lines.get(i).start();
    int lineStart = start;
    while (lineStart > 0 && "\r\n".indexOf(text.charAt(lineStart - 1)) < 0) {
      lineStart--;
    }
    return width(new Span(lineStart, start));
  }

  private int width(Span span) {
    return span.length()
        + (int)
            text.subSequence(span.start(), span.end()).chars().filter(Paragraphs::isWide).count();
  }

  private static boolean isWide(int c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return Character.isIdeographic(c)
        || Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
  }

  private static boolean isWordPart(char c) {
    return !Lines.isBlank(c) && !isWide(c);
  }
}

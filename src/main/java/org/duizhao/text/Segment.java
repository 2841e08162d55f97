package org.duizhao.text;

import java.util.List;

/**
 * A sentence or heading of an article: the unit that is aligned.
 *
 * @param span its place in the article's text
 * @param text exactly the article's text at {@code span}, without white space at either end
 * @param kind what part it plays on the page
 * @param paragraph the paragraph it stands in, counted from 0
 */
public record Segment(Span span, String text, Kind kind, int paragraph) {

  /** What part a segment plays on its page. */
  public enum Kind {
    /** A sentence of the article. */
    BODY,
    /** A title, a heading, a date line: a line of its own without a full stop. */
    HEADING,
    /** What belongs to the page, not the article: menus, credits, licences, hotlines. */
    FURNITURE
  }

  public Segment {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("segment of " + text.length() + " chars at " + span);
    }
  }

  /** The last of a run of segments. */
  public static Segment last(List<Segment> run) {
    return run.get(run.size() - 1);
  }

  /** From the start of the first of a run of segments to the end of the last. */
  public static Span cover(List<Segment> run) {
    return run.get(0).span().cover(last(run).span());
  }
}

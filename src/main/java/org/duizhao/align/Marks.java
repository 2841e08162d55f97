package org.duizhao.align;

/**
 * The punctuation of a segment that translators keep: whether it asks, exclaims, begins with a
 * quotation, and how many quotations open in it. As evidence, beads are weighed by whether their
 * two sides agree.
 */
record Marks(boolean asks, boolean exclaims, boolean beginsQuoted, int quotations) {

  private static final String OPENING = "“「『《";
  private static final String STRAIGHT = "\"'‘";

  /** A straight mark after one of these closes a quotation. */
  private static final String STOPS = ".,?!";

  static Marks of(String text) {
    int quotations = 0;
    for (int i = 0; i < text.length(); i++) {
      quotations += opensQuotation(text, i) ? 1 : 0;
    }
    return new Marks(
        text.indexOf('?') >= 0 || text.indexOf('？') >= 0,
        text.indexOf('!') >= 0 || text.indexOf('！') >= 0,
        !text.isEmpty() && (OPENING + STRAIGHT).indexOf(text.charAt(0)) >= 0,
        quotations);
  }

  /** The marks of a passage that begins with this one. */
  Marks and(Marks next) {
    return new Marks(
        asks || next.asks, exclaims || next.exclaims, beginsQuoted, quotations + next.quotations);
  }

  /** How much likelier the two marks are of passages that translate each other than by chance. */
  static double score(Marks zh, Marks en) {
    int apart = Math.abs(zh.quotations - en.quotations);
    double score = agreement(zh.asks, en.asks, 1.5, 0.1, -1);
    score += agreement(zh.exclaims, en.exclaims, 1, 0.05, -0.3);
    score += agreement(zh.beginsQuoted, en.beginsQuoted, 0.5, 0.1, -0.5);
    return score + (apart > 0 ? -0.5 * Math.min(2, apart) : zh.quotations > 0 ? 0.5 : 0);
  }

  private static double agreement(
      boolean zh, boolean en, double both, double neither, double onlyOne) {
    return zh != en ? onlyOne : zh ? both : neither;
  }

  /** A mark at a word's start; a straight one or a single one elsewhere may be an apostrophe. */
  private static boolean opensQuotation(String text, int i) {
    char c = text.charAt(i);
    if (c != '《' && OPENING.indexOf(c) >= 0) {
      return true;
    }
    boolean afterGap =
        i == 0
            || (!Character.isLetterOrDigit(text.charAt(i - 1))
                && STOPS.indexOf(text.charAt(i - 1)) < 0);
    boolean beforeWord = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    return STRAIGHT.indexOf(c) >= 0 && afterGap && beforeWord;
  }
}

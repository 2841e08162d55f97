package org.duizhao.align;

/**
 * The punctuation of a passage that translators keep. As evidence, beads are weighed by whether
 * their two sides agree.
 *
 * @param asks whether it has a question mark anywhere
 * @param quotations how many quotations open in it
 * @param unfinished whether it ends in the middle of a sentence, at a comma or semicolon
 * @param beginsLower whether it begins with a small letter
 */
record Marks(
    boolean asks,
    boolean endsAsking,
    boolean exclaims,
    boolean beginsQuoted,
    boolean endsQuoted,
    int quotations,
    boolean unfinished,
    boolean beginsLower) {

  private static final String OPENING = "“「『《";
  private static final String CLOSING = "”」』’\"'";
  private static final String STRAIGHT = "\"'‘";

  /** A straight mark after one of these closes a quotation. */
  private static final String STOPS = ".,?!";

  private static final String AFTER_STOPS = CLOSING + "）)]】》 ";

  static Marks of(String text) {
    int quotations = 0;
    for (int i = 0; i < text.length(); i++) {
      quotations += opensQuotation(text, i) ? 1 : 0;
    }
    int end = text.length();
    while (end > 0 && AFTER_STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    char stop = end == 0 ? ' ' : text.charAt(end - 1);
    return new Marks(
        text.indexOf('?') >= 0 || text.indexOf('？') >= 0,
        stop == '?' || stop == '？',
        text.indexOf('!') >= 0 || text.indexOf('！') >= 0,
        (OPENING + STRAIGHT).indexOf(first) >= 0,
        CLOSING.indexOf(last) >= 0,
        quotations,
        ",，、;；".indexOf(stop) >= 0,
        Character.isLowerCase(first));
  }

  /** The marks of a passage that begins with this one. */
  Marks and(Marks next) {
    return new Marks(
        asks || next.asks,
        next.endsAsking,
        exclaims || next.exclaims,
        beginsQuoted,
        next.endsQuoted,
        quotations + next.quotations,
        next.unfinished,
        beginsLower);
  }

  /** Tells whether the two sides of a bead agree. */
  static void tell(Marks zh, Marks en, Feature.Sink sink) {
    sink.agree(Feature.BOTH_ASK, Feature.ONE_ASKS, zh.asks, en.asks);
    sink.agree(Feature.BOTH_END_ASKING, Feature.ONE_ENDS_ASKING, zh.endsAsking, en.endsAsking);
    sink.agree(Feature.BOTH_EXCLAIM, Feature.ONE_EXCLAIMS, zh.exclaims, en.exclaims);
    sink.agree(
        Feature.BOTH_BEGIN_QUOTED, Feature.ONE_BEGINS_QUOTED, zh.beginsQuoted, en.beginsQuoted);
    sink.agree(Feature.BOTH_END_QUOTED, Feature.ONE_ENDS_QUOTED, zh.endsQuoted, en.endsQuoted);
    sink.agree(Feature.BOTH_UNFINISHED, Feature.ONE_UNFINISHED, zh.unfinished, en.unfinished);
    int apart = Math.abs(zh.quotations - en.quotations);
    if (apart > 0) {
      sink.add(Feature.QUOTATIONS_APART, Math.min(2, apart));
    } else if (zh.quotations > 0) {
      sink.add(Feature.BOTH_QUOTE_ALIKE, 1);
    }
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

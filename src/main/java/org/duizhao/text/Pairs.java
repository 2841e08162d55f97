package org.duizhao.text;

import java.util.Arrays;

/**
 * The brackets and quotation marks of a paragraph, paired.
 *
 * <p>A closing mark pairs with the last opening one of its kind. A straight double quotation mark
 * opens and closes by turns, unless what stands around it tells. A bracket of more than {@value
 * #LONGEST_BRACKET} characters holds sentences of its own.
 */
final class Pairs {

  private static final String OPENERS = "“「『\"（([【《〈";
  private static final String CLOSERS = "”」』\"）)]】》〉";
  private static final int QUOTATIONS = 4;
  private static final int TITLES = 8;
  private static final int LONGEST_BRACKET = 300;
  private static final int LONGEST_QUOTED_PHRASE = 40;
  private static final String SAYING = "说道问喊叫答曰嚷吼骂称想";

  private final String paragraph;

  /** At an opening mark where it closes, at a closing one where it opened, elsewhere -1. */
  private final int[] partner;

  private Pairs(String paragraph) {
    this.paragraph = paragraph;
    this.partner = new int[paragraph.length()];
    Arrays.fill(partner, -1);
  }

  static Pairs of(String paragraph) {
    Pairs pairs = new Pairs(paragraph);
    int[] open = new int[OPENERS.length()];
    Arrays.fill(open, -1);
    for (int i = 0; i < paragraph.length(); i++) {
      int closes = CLOSERS.indexOf(paragraph.charAt(i));
      int opens = OPENERS.indexOf(paragraph.charAt(i));
      boolean straight = paragraph.charAt(i) == '"';
      if (closes >= 0 && open[closes] >= 0 && !(straight && pairs.surelyOpens(i))) {
        pairs.partner[open[closes]] = i;
        pairs.partner[i] = open[closes];
        open[closes] = -1;
      } else if (opens >= 0 && !(straight && pairs.surelyCloses(i))) {
        open[opens] = i;
      }
    }
    return pairs;
  }

  private boolean isClosing(int i) {
    return partner[i] >= 0 && partner[i] < i;
  }

  private boolean surelyOpens(int i) {
    char before = i == 0 ? ' ' : paragraph.charAt(i - 1);
    return !surelyCloses(i) && (Lines.isBlank(before) || "：:（(".indexOf(before) >= 0);
  }

  private boolean surelyCloses(int i) {
    char after = i + 1 == paragraph.length() ? ' ' : paragraph.charAt(i + 1);
    return Lines.isBlank(after) || "，。、；,.;)）".indexOf(after) >= 0;
  }

  /**
   * Whether the character at {@code i} closes what a sentence opened before its stop marks.
   *
   * @param spaced whether white space stands between
   */
  boolean closes(int i, boolean spaced) {
    char c = paragraph.charAt(i);
    boolean letterFollows =
        i + 1 < paragraph.length() && Character.isLetterOrDigit(paragraph.charAt(i + 1));
    return switch (c) {
      case '"' -> isClosing(i);
      case '’' -> !spaced;
      case '\'' -> !spaced && !letterFollows;
      default -> CLOSERS.indexOf(c) >= 0 && (isClosing(i) || !spaced || !letterFollows);
    };
  }

  /** Whether the marks stand inside a pair that is part of a sentence. */
  boolean embeds(Stop stop) {
    for (int open = Math.max(stop.sentence(), stop.start() - LONGEST_BRACKET);
        open < stop.start();
        open++) {
      if (partner[open] >= stop.end() && isPart(open, partner[open], stop)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(int open, int close, Stop stop) {
    int kind = OPENERS.indexOf(paragraph.charAt(open));
    if (kind < QUOTATIONS) {
      return !stop.has('。')
          && close - open <= LONGEST_QUOTED_PHRASE
          && isInsideClause(open, stop.sentence());
    }
    return close - open <= LONGEST_BRACKET && (kind >= TITLES || open > stop.sentence());
  }

  /** Whether a quotation, or the first of a row of them, follows a word directly. */
  private boolean isInsideClause(int open, int sentence) {
    int first = open;
    while (first > 0 && isClosing(first - 1)) {
      first = partner[first - 1];
    }
    return first > sentence
        && Character.isLetterOrDigit(paragraph.charAt(first - 1))
        && SAYING.indexOf(paragraph.charAt(first - 1)) < 0;
  }
}

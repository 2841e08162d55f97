package org.duizhao.text;

import java.util.regex.Pattern;

/**
 * A run of stop marks in a paragraph, which may end a sentence. All offsets are into the paragraph.
 *
 * @param sentence where the sentence so far starts
 * @param start where the marks start
 * @param end where they end
 * @param closed where the closing quotation marks and brackets after them end
 * @param next the next character that is not white space, or the end of the paragraph
 */
record Stop(String paragraph, int sentence, int start, int end, int closed, int next) {

  private static final String GOES_ON = ",;:，；：、—–-";
  private static final int LOOKAHEAD = 40;
  private static final int LONGEST_WORD = 40;

  static Stop of(String paragraph, Pairs pairs, int sentence, int start, int end) {
    int closed = end;
    int next = skipBlank(paragraph, closed);
    while (next < paragraph.length() && pairs.closes(next, next > closed)) {
      closed = next + 1;
      next = skipBlank(paragraph, closed);
    }
    return new Stop(paragraph, sentence, start, end, closed, next);
  }

  /** Whether a comma, a colon or a dash takes the sentence up again. */
  boolean goesOn() {
    return GOES_ON.indexOf(paragraph.charAt(next)) >= 0;
  }

  /** Whether the rules of Chinese apply: the marks are full-width, or follow a Han character. */
  boolean isChinese() {
    return isHan(before()) || (paragraph.charAt(start) > 0x7F && !isSingleEllipsis());
  }

  boolean isSpaced() {
    return next > closed;
  }

  boolean isQuoted() {
    return closed > end;
  }

  boolean has(char mark) {
    int found = paragraph.indexOf(mark, start);
    return found >= 0 && found < end;
  }

  /** The marks themselves. */
  String marks() {
    return paragraph.substring(start, end);
  }

  /** The character before the marks, or a space at the start of the sentence. */
  char before() {
    return start > sentence ? paragraph.charAt(start - 1) : ' ';
  }

  /** The character that follows. */
  char after() {
    return paragraph.charAt(next);
  }

  /** Whether what follows begins with the pattern. */
  boolean isFollowedBy(Pattern pattern) {
    int end = Math.min(paragraph.length(), next + LOOKAHEAD);
    return pattern.matcher(paragraph).region(next, end).lookingAt();
  }

  /** The word the marks are attached to, inner dots and hyphens included: {@code a.m}. */
  String word() {
    int from = start;
    int first = Math.max(sentence, start - LONGEST_WORD);
    while (from > first && isWordPart(paragraph.charAt(from - 1))) {
      from--;
    }
    return paragraph.substring(from, start);
  }

  /** Whether nothing but the word stands in the sentence so far, as in {@code 1.} */
  boolean isFirstWord() {
    return word().length() == start - sentence;
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  private boolean isSingleEllipsis() {
    return marks().equals("…");
  }

  private static boolean isWordPart(char c) {
    return c == '.' || c == '-' || c == '’' || (Character.isLetterOrDigit(c) && !isHan(c));
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}

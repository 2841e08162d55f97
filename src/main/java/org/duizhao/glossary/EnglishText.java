package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.text.Segment;

/**
 * An English text cut into words: runs of letters and digits. A possessive 's is no part of a word,
 * and no word.
 *
 * @param heading whether capitals say little, as in a title
 */
public record EnglishText(String text, List<Word> words, boolean heading) {

  /** The general categories L, M and N, a bit each: patterns take too long for a long list. */
  private static final int WORD_TYPES =
      IntStream.of(
              Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER)
          .map(type -> 1 << type)
          .sum();

  private static final Pattern POSSESSIVE = Pattern.compile("^['’][sS]?");
  private static final Pattern QUOTES = Pattern.compile("[\"'\\p{Pi}\\p{Pf}]");
  private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\p{Z}]+|[-‐‑–]\\s?");

  /**
   * A word of the text.
   *
   * @param lower in lower case
   * @param start UTF-16 offset into the text
   * @param end exclusive, before a possessive 's
   */
  public record Word(String text, String lower, int start, int end) {}

  public static EnglishText of(String text) {
    return new EnglishText(text, words(text), false);
  }

  public static EnglishText of(Segment segment) {
    return new EnglishText(
        segment.text(), words(segment.text()), segment.kind() == Segment.Kind.HEADING);
  }

  /**
   * What stands between a word and the next: a blank for white space or a hyphen, else the
   * punctuation. Quotation marks and a possessive 's do not count.
   */
  public String gap(int word) {
    String between = text.substring(words.get(word).end(), words.get(word + 1).start());
    String bare = QUOTES.matcher(POSSESSIVE.matcher(between).replaceFirst("")).replaceAll("");
    return SPACE_OR_HYPHEN.matcher(bare).matches() ? " " : bare.strip();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(text, start);
      if (end > start) {
        String word = text.substring(start, end);
        words.add(new Word(word, word.toLowerCase(Locale.ROOT), start, end));
      }
      start = hasPossessive(text, start, end) ? end + 2 : end + 1;
    }
    return words;
  }

  /** Where the letters, marks and digits that begin here end. */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isInWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean hasPossessive(String text, int start, int end) {
    return end > start
        && end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && "sS".indexOf(text.charAt(end + 1)) >= 0
        && endOfWord(text, end + 1) == end + 2;
  }

  private static boolean isInWord(int c) {
    return (WORD_TYPES >> Character.getType(c) & 1) != 0;
  }
}

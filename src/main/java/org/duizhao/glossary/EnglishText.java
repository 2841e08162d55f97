package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Segment;

/**
 * An English text cut into words. A word is letters, digits and apostrophes between them; a
 * possessive 's is no part of it.
 *
 * @param heading whether capitals say little, as in a title
 */
public record EnglishText(String text, List<Word> words, boolean heading) {

  private static final Pattern WORD =
      Pattern.compile(
          "([\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*?)(?:['’][sS]?)?(?![\\p{L}\\p{M}\\p{N}])");
  private static final Pattern POSSESSIVE = Pattern.compile("^['’][sS]?");
  private static final Pattern QUOTES = Pattern.compile("[\"'\\p{Pi}\\p{Pf}]");
  private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\p{Z}]+|[-‐‑–]\\s?");

  /**
   * A word of the text.
   *
   * @param lower in lower case, apostrophes straight
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
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(1).replace('’', '\'');
      words.add(new Word(word, word.toLowerCase(Locale.ROOT), matcher.start(1), matcher.end(1)));
    }
    return words;
  }
}

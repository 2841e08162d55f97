package org.duizhao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How Chinese characters are read, without tones and in small letters; a character of several
 * readings has them all, and one in ü has it spelt {@code u}, {@code yu} and {@code v}, as names
 * are. The table is derived from CC-CEDICT and read when first needed.
 */
public final class Pinyin {

  /** The most characters that one written word of a name stands for. */
  private static final int LONGEST = 4;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

  private static final Pattern VOWEL = Pattern.compile("[aeiouv]");

  private Pinyin() {}

  /** The readings of a character, none if it is not a Chinese character or not in the table. */
  public static List<String> readings(int codePoint) {
    return Table.READINGS.getOrDefault(codePoint, List.of());
  }

  /**
   * Whether a word is the pinyin of one to four neighbouring characters of a Chinese text. Case,
   * accents, hyphens and apostrophes do not count: Xi'an, Xian and XĪ-ĀN are the same.
   */
  public static boolean spells(String word, String zh) {
    String letters = letters(word);
    if (letters.isEmpty()) {
      return false;
    }
    for (int i = 0; i < zh.length(); i += Character.charCount(zh.codePointAt(i))) {
      if (spells(letters, 0, zh, i, LONGEST)) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters are one whole syllable of pinyin, with a vowel. */
  public static boolean isSyllable(String letters) {
    return Table.SYLLABLES.contains(letters);
  }

  /** Whether letters are syllables of pinyin, one or more, whatever they may mean. */
  public static boolean isSpelling(String letters) {
    boolean[] reached = new boolean[letters.length() + 1];
    reached[0] = true;
    for (int start = 0; start < letters.length(); start++) {
      for (int end = start + 1; reached[start] && end <= letters.length(); end++) {
        reached[end] |= isSyllable(letters.substring(start, end));
      }
    }
    return reached[letters.length()];
  }

  private static boolean spells(String letters, int from, String zh, int at, int most) {
    if (from == letters.length()) {
      return true;
    }
    if (most == 0 || at >= zh.length()) {
      return false;
    }
    int character = zh.codePointAt(at);
    for (String reading : readings(character)) {
      if (letters.startsWith(reading, from)
          && spells(
              letters,
              from + reading.length(),
              zh,
              at + Character.charCount(character),
              most - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The letters a to z of a word in small letters: accents, hyphens and apostrophes are gone. */
  public static String letters(String word) {
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NOT_LETTERS.matcher(bare).replaceAll("");
  }

  /** Loaded when first touched. */
  private static final class Table {

    static final Map<Integer, List<String>> READINGS = read();
    static final Set<String> SYLLABLES =
        READINGS.values().stream()
            .flatMap(List::stream)
            .filter(reading -> VOWEL.matcher(reading).find())
            .collect(Collectors.toUnmodifiableSet());

    private static Map<Integer, List<String>> read() {
      Map<Integer, List<String>> readings = new HashMap<>(16_384);
      try (var lines =
          new BufferedReader(
              new InputStreamReader(
                  Pinyin.class.getResourceAsStream("pinyin.tsv"), StandardCharsets.UTF_8))) {
        for (String line; (line = lines.readLine()) != null; ) {
          int tab = line.indexOf('\t');
          readings.put(line.codePointAt(0), List.of(line.substring(tab + 1).split(" ")));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return readings;
    }
  }
}

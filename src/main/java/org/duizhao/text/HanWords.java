package org.duizhao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese words about numbers: those that count (个, 名), set phrases in which a numeral before such
 * a word is no quantity (三国, 四处), and words that hold a number without a numeral (双, 半年).
 */
final class HanWords {

  private static final Set<String> CLASSIFIERS = words("classifiers.txt");
  private static final Set<String> SET_PHRASES = words("set-phrases.txt");
  private static final Map<String, List<BigDecimal>> VALUES = values();
  private static final int LONGEST = 8;

  private HanWords() {}

  /** Whether the word that starts at an offset counts things. */
  static boolean isCounting(String text, int offset) {
    return startsAt(CLASSIFIERS, text, offset);
  }

  /** Whether a numeral that starts at an offset belongs to a set phrase. */
  static boolean isSetPhrase(String text, int offset) {
    return startsAt(SET_PHRASES, text, offset);
  }

  /** The words that hold a number, to be put into a pattern, longest first. */
  static String numberWords() {
    return VALUES.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** The values that a word may hold. */
  static List<BigDecimal> values(String word) {
    return VALUES.get(word);
  }

  private static boolean startsAt(Set<String> words, String text, int offset) {
    for (int n = Math.min(LONGEST, text.length() - offset); n > 0; n--) {
      if (words.contains(text.substring(offset, offset + n))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<BigDecimal>> values() {
    Map<String, List<BigDecimal>> values = new HashMap<>();
    for (String line : lines("number-words.tsv")) {
      String[] cells = line.split("\t", -1);
      values.put(cells[0], Arrays.stream(cells[1].split(" ")).map(BigDecimal::new).toList());
    }
    return values;
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }

  private static List<String> lines(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                HanWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

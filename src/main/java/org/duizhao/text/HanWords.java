package org.duizhao.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese words about numbers: those that count (个, 名), set phrases in which a numeral before such
 * a word is no quantity (三国, 四处), and words that hold a number without a numeral (双, 半年).
 */
final class HanWords {

  private static final Set<String> CLASSIFIERS = ListFile.words(HanWords.class, "classifiers.txt");
  private static final Set<String> SET_PHRASES = ListFile.words(HanWords.class, "set-phrases.txt");
  private static final Map<String, List<BigDecimal>> VALUES =
      ListFile.numbers(HanWords.class, "number-words.tsv");
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
}

package org.duizhao.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English words that hold a number without being a numeral: twice, half, decade. */
final class EnglishNumberWords {

  private static final Map<String, List<BigDecimal>> VALUES =
      ListFile.numbers(EnglishNumberWords.class, "english-number-words.tsv");

  private EnglishNumberWords() {}

  /** The values that a word may stand for; none for other words. */
  static List<BigDecimal> values(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }
}

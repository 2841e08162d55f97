package org.duizhao.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of English numerals in words, cardinals, ordinals and scales, and the reverse. */
final class EnglishNumeral {

  static final String SCALE = "hundred|thousand|million|billion|trillion|quadrillion";

  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                  + "fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("- ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> ORDINALS =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
                  + "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
                  + "nineteenth")
              .split(" "));
  private static final Map<String, BigDecimal> CARDINAL = new HashMap<>();
  private static final Map<String, BigDecimal> ORDINAL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L),
          "quadrillion", new BigDecimal("1e15"),
          "dozen", BigDecimal.valueOf(12));

  static {
    for (int i = 0; i < SMALL.size(); i++) {
      CARDINAL.put(SMALL.get(i), BigDecimal.valueOf(i));
      ORDINAL.put(ORDINALS.get(i), BigDecimal.valueOf(i));
    }
    for (int i = 2; i < TENS.size(); i++) {
      CARDINAL.put(TENS.get(i), BigDecimal.valueOf(10L * i));
      ORDINAL.put(TENS.get(i).replaceAll("y$", "ieth"), BigDecimal.valueOf(10L * i));
    }
    ORDINAL.put("hundredth", BigDecimal.valueOf(100));
    ORDINAL.put("thousandth", BigDecimal.valueOf(1000));
  }

  private EnglishNumeral() {}

  /** The cardinal words, to be put into a pattern. */
  static String cardinals() {
    return String.join("|", CARDINAL.keySet());
  }

  static String tens() {
    return "(?:" + String.join("|", TENS.subList(2, TENS.size())) + ")";
  }

  static String ordinals() {
    return String.join("|", ORDINAL.keySet());
  }

  /** A number up to 99 as a cardinal. */
  static String cardinal(int value) {
    return value < SMALL.size()
        ? SMALL.get(value)
        : TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + SMALL.get(value % 10));
  }

  /** A number up to 99 as an ordinal. */
  static String ordinal(int value) {
    if (value < ORDINALS.size()) {
      return ORDINALS.get(value);
    }
    String tens = TENS.get(value / 10);
    return value % 10 == 0 ? tens.replaceAll("y$", "ieth") : tens + "-" + ORDINALS.get(value % 10);
  }

  static BigDecimal scale(String word) {
    return SCALES.get(word.toLowerCase(Locale.ROOT).replaceAll("s$", ""));
  }

  /** The value of words such as “a hundred and forty”, “thirty-five thousand” or “twenty-first”. */
  static BigDecimal value(String words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      BigDecimal scale = scale(word);
      if (scale == null) {
        section =
            section.add(CARDINAL.getOrDefault(word, ORDINAL.getOrDefault(word, BigDecimal.ZERO)));
      } else {
        BigDecimal times = section.signum() == 0 ? BigDecimal.ONE : section;
        boolean small = scale.compareTo(BigDecimal.valueOf(100)) <= 0;
        section = small ? times.multiply(scale) : BigDecimal.ZERO;
        total = small ? total : total.add(times.multiply(scale));
      }
    }
    return total.add(section);
  }
}

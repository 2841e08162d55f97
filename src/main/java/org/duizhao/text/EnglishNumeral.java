package org.duizhao.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of English number words: cardinals, ordinals, scales, and words such as twice. */
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

  private static final List<String> MONTHS =
      List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
  private static final Map<String, List<BigDecimal>> OTHER =
      Map.ofEntries(
          word("half", "0.5", "50", "30"),
          word("halved", "0.5", "50", "2"),
          word("quarter", "0.25", "25", "4", "15", "3"),
          word("quarters", "0.25", "25", "4"),
          word("once", "1"),
          word("single", "1"),
          word("both", "2"),
          word("pair", "2"),
          word("couple", "2"),
          word("twin", "2"),
          word("twice", "2", "200", "100", "1"),
          word("double", "2", "200", "100", "1"),
          word("doubled", "2", "200", "100", "1"),
          word("doubling", "2", "200", "100", "1"),
          word("triple", "3", "300", "200"),
          word("tripled", "3", "300", "200"),
          word("quadrupled", "4", "400", "300"),
          word("tripling", "3", "300", "200"),
          word("quadruple", "4", "400", "300"),
          word("quadrupling", "4", "400", "300"),
          word("trio", "3"),
          word("triplets", "3"),
          word("fortnight", "14", "2", "0.5"),
          word("decade", "10"),
          word("century", "100"),
          word("centenary", "100"),
          word("noon", "12"),
          word("midnight", "0", "24", "12"),
          word("twenties", "20", "1920", "2020"),
          word("thirties", "30", "1930"),
          word("forties", "40", "1940"),
          word("fifties", "50", "1950"),
          word("sixties", "60", "1960"),
          word("seventies", "70", "1970"),
          word("eighties", "80", "1980"),
          word("nineties", "90", "1990"));

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

  /** The value of a Roman numeral of I, V and X. */
  static BigDecimal roman(String numeral) {
    int total = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = romanDigit(numeral.charAt(i));
      boolean less = i + 1 < numeral.length() && value < romanDigit(numeral.charAt(i + 1));
      total += less ? -value : value;
    }
    return BigDecimal.valueOf(total);
  }

  private static int romanDigit(char digit) {
    return digit == 'I' ? 1 : digit == 'V' ? 5 : 10;
  }

  /** A month by its name or the first three letters of it. */
  static BigDecimal month(String name) {
    return BigDecimal.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1L);
  }

  /** The values that words such as “twice” may stand for; none for words of other kinds. */
  static List<BigDecimal> others(String word) {
    return OTHER.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  private static Map.Entry<String, List<BigDecimal>> word(String word, String... values) {
    return Map.entry(word, List.of(values).stream().map(BigDecimal::new).toList());
  }
}

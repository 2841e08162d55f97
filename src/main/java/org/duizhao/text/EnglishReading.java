package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each way of writing a number in English ({@link EnglishNumberPattern}) may stand for: digits
 * with their scale (1.2 million, 3bn), number words, ordinals, fractions, decades, months, Roman
 * numerals, and words such as twice.
 */
final class EnglishReading {

  private static final Pattern WORDS_OF_SCALE = Pattern.compile("[A-Za-z]+");

  private EnglishReading() {}

  /** The values of the number that was found, the likeliest first; none if it is another word. */
  static List<BigDecimal> readings(Matcher number) {
    if (number.group("code") != null) {
      return List.of(new BigDecimal(number.group().replaceAll("\\D", "")));
    } else if (number.group("digits") != null) {
      return digits(number);
    } else if (number.group("halfOf") != null) {
      return List.of(EnglishNumeral.scale(number.group("halfOf")).divide(BigDecimal.valueOf(2)));
    } else if (number.group("words") != null) {
      return words(number);
    } else if (number.group("ordinal") != null) {
      return ordinal(EnglishNumeral.value(number.group("ordinal")));
    } else if (number.group("month") != null) {
      return List.of(EnglishMonths.value(number.group("month")));
    } else if (number.group("fold") != null) {
      return List.of(EnglishNumeral.value(number.group("fold")));
    }
    return number.group("roman") != null
        ? List.of(RomanNumeral.value(number.group("roman")))
        : EnglishNumberWords.values(number.group("other"));
  }

  private static List<BigDecimal> digits(Matcher number) {
    BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
    if (number.group("half") != null) {
      value = value.add(new BigDecimal("0.5"));
    }
    if (number.group("letter") != null) {
      return List.of(value.multiply(abbreviated(number.group("letter"))), value);
    }
    if (number.group("decade") != null && value.compareTo(BigDecimal.valueOf(100)) > 0) {
      return List.of(value, value.remainder(BigDecimal.valueOf(100)));
    }
    return List.of(value.multiply(scale(number.group("scale"))));
  }

  private static BigDecimal abbreviated(String scale) {
    return EnglishNumeral.scale(
        switch (scale.toLowerCase(Locale.ROOT)) {
          case "k" -> "thousand";
          case "m", "mn" -> "million";
          case "b", "bn" -> "billion";
          default -> "trillion";
        });
  }

  private static List<BigDecimal> words(Matcher number) {
    BigDecimal value = EnglishNumeral.value(number.group("words"));
    if (number.group("wordsHalf") != null) {
      value = value.add(new BigDecimal("0.5")).multiply(scale(number.group("wordsScale")));
    }
    if (number.group("decades") != null) {
      return List.of(value, value.scaleByPowerOfTen(1));
    }
    if (number.group("part") == null) {
      return List.of(value);
    }
    BigDecimal part = part(number.group("part"));
    BigDecimal share = value.divide(part, MathContext.DECIMAL32);
    return List.of(share, share.scaleByPowerOfTen(2), value, part, value.add(part));
  }

  /** The third is 3, a third is a fraction. */
  private static List<BigDecimal> ordinal(BigDecimal value) {
    if (value.signum() == 0) {
      return List.of(value);
    }
    BigDecimal share = BigDecimal.ONE.divide(value, MathContext.DECIMAL32);
    return List.of(value, share, share.scaleByPowerOfTen(2));
  }

  /** What the word divides by: 3 for thirds. */
  private static BigDecimal part(String word) {
    String one = word.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    if (one.startsWith("hal")) {
      return BigDecimal.valueOf(2);
    }
    return one.equals("quarter") ? BigDecimal.valueOf(4) : EnglishNumeral.value(one);
  }

  /** The product of scale words such as “hundred million”; 1 if there are none. */
  static BigDecimal scale(String words) {
    BigDecimal scale = BigDecimal.ONE;
    if (words != null) {
      Matcher word = WORDS_OF_SCALE.matcher(words);
      while (word.find()) {
        scale = scale.multiply(EnglishNumeral.scale(word.group()));
      }
    }
    return scale;
  }
}

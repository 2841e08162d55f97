package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How English writes numbers, as a pattern, and what each way of writing may stand for: digits with
 * their scale (1.2 million, 3bn), number words, ordinals, fractions, decades, months, Roman
 * numerals, and words such as twice.
 */
final class EnglishReading {

  private static final String SCALE = "(?:" + EnglishNumeral.SCALE + "|dozen)";
  private static final String CARDINAL = "(?:" + EnglishNumeral.cardinals() + ")";
  // not US50, RMB50 or mid-1990
  private static final String CODE =
      "(?<![A-Za-z\\d])(?!(?i:RMB|USD?|HKD|MOP|CNY|EUR|GBP|JPY|Rs|mid-|pre-|post-|late-|early-|over-"
          + "|under-|non-)\\d)[A-Za-z]*[A-Z][A-Za-z]*-?\\d+|\\+\\d{1,3}(?:[\\s-]\\d{2,8})+|"
          + Quantity.IDENTIFIER;
  private static final String FIGURE =
      ("(?<digits>" + Quantity.DIGITS + ")")
          + "(?:(?<nth>st|nd|rd|th)\\b|(?<decade>[’']?s)\\b|(?<letter>bn|mn|tn|[mkbMKB])\\b)?"
          + ("(?<half>\\sand\\sa\\shalf)?(?<scale>(?:[\\s-]+" + SCALE + "s?\\b){1,3})?");
  private static final String ORDINAL =
      ("(?<ordinal>(?:" + EnglishNumeral.tens() + "-)?(?:" + EnglishNumeral.ordinals() + "))\\b");
  private static final String HALF_OF = "half[\\s-]an?\\s(?<halfOf>" + SCALE + ")\\b";
  // two three-inch nails are two and three, forty-two is one number
  private static final String BASIC =
      "(?:" + EnglishNumeral.tens() + "[\\s-]+" + CARDINAL + "|" + CARDINAL + ")\\b";
  private static final String WORDS =
      ("(?<words>(?:an?\\s(?=" + SCALE + "))?(?:" + BASIC + "|" + SCALE + "\\b)")
          + ("(?:[\\s-]+" + SCALE + "\\b|(?<=" + EnglishNumeral.SCALE + ")")
          + ("(?:,?\\sand)?[\\s-]+" + BASIC + "){0,12})")
          + ("(?<wordsHalf>\\sand\\sa\\shalf)?(?<wordsScale>(?<=half)\\s+" + SCALE + ")?")
          + "(?:[\\s-](?<part>halves|half|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth"
          + "|ninth|tenth)s?)\\b|\\s(?<decades>decades)\\b)?";
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
  // from II to XXXIX; I and V are other words too often
  private static final String ROMAN = "(?=[IVX]{2})X{0,3}(?:I[XV]|V?I{0,3})";
  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?<code>" + CODE + ")|" + FIGURE + "|\\b" + MONTH)
              + ("|(?i:\\b(?:" + ORDINAL + "|" + HALF_OF + "|" + WORDS)
              + ("|(?-i:(?<roman>" + ROMAN + "))\\b")
              + ("|(?<fold>" + CARDINAL + ")-?fold\\b|(?<other>[a-z]+)\\b))"));

  private static final Pattern WORDS_OF_SCALE = Pattern.compile("[A-Za-z]+");

  private EnglishReading() {}

  /** Goes through the words of a text that may be numbers. */
  static Matcher numbers(String text) {
    return NUMBER.matcher(text);
  }

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
      return List.of(EnglishNumeral.month(number.group("month")));
    } else if (number.group("fold") != null) {
      return List.of(EnglishNumeral.value(number.group("fold")));
    }
    return number.group("roman") != null
        ? List.of(EnglishNumeral.roman(number.group("roman")))
        : EnglishNumeral.others(number.group("other"));
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

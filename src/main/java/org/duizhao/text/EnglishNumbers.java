package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * The numbers and dates of an English text as values: digits with their scale (1.2 million, 3bn),
 * number words, ordinals, fractions, decades, months and words such as twice. Words that are often
 * no number (one, second, May) are read too and marked {@link Form#LOOSE}.
 */
public final class EnglishNumbers {

  private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String SCALE = "(?:" + EnglishNumeral.SCALE + "|dozen)";
  private static final String CARDINAL = "(?:" + EnglishNumeral.cardinals() + ")";
  private static final String WORD = "(?:" + CARDINAL + "|" + SCALE + ")\\b";
  private static final String CODE =
      "(?<![A-Za-z\\d])(?!(?i:RMB|USD?|HKD|MOP|CNY|EUR|GBP|JPY|Rs|mid-|pre-|post-|late-|early-|over-"
          + "|under-|non-)\\d)[A-Za-z]*[A-Z][A-Za-z]*-?\\d+|\\d+[A-Z]+(?![a-z%])|\\d{3,4}-\\d{7,8}"
          + "|\\+\\d{1,3}(?=[\\s-]\\d)|\\d{9,}(?![\\d.])";
  private static final String FIGURE =
      ("(?<digits>" + DIGITS + ")")
          + "(?:(?<nth>st|nd|rd|th)\\b|(?<decade>[’']?s)\\b|(?<letter>bn|mn|tn|[mkbMKB])\\b)?"
          + ("(?<half>\\sand\\sa\\shalf)?(?<scale>(?:[\\s-]+" + SCALE + "s?\\b)+)?");
  private static final String ORDINAL =
      ("(?<ordinal>(?:" + EnglishNumeral.tens() + "-)?(?:" + EnglishNumeral.ordinals() + "))\\b");
  private static final String HALF_OF = "half[\\s-]an?\\s(?<halfOf>" + SCALE + ")\\b";
  private static final String WORDS =
      ("(?<words>(?:an?\\s(?=" + SCALE + "))?" + WORD)
          + ("(?:(?:[\\s-]+|(?<=hundred|thousand|million|billion)\\sand\\s)" + WORD + ")*)")
          + ("(?<wordsHalf>\\sand\\sa\\shalf)?(?<wordsScale>(?<=half)\\s+" + SCALE + ")?")
          + "(?:[\\s-](?<part>halves|half|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth"
          + "|ninth|tenth)s?)\\b|\\s(?<decades>decades)\\b)?";
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?<code>" + CODE + ")|" + FIGURE + "|\\b" + MONTH)
              + ("|(?i:\\b(?:" + ORDINAL + "|" + HALF_OF + "|" + WORDS)
              + ("|(?<fold>" + CARDINAL + ")-?fold\\b|(?<other>[a-z]+)\\b))"));

  private static final List<String> MONTHS =
      List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
  private static final Map<String, String> LETTERS =
      Map.of(
          "k",
          "thousand",
          "m",
          "million",
          "mn",
          "million",
          "b",
          "billion",
          "bn",
          "billion",
          "tn",
          "trillion");
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
          word("decade", "10"),
          word("century", "100"),
          word("centenary", "100"),
          word("noon", "12"),
          word("midnight", "0", "24", "12"),
          word("fifties", "50", "1950"),
          word("sixties", "60", "1960"),
          word("seventies", "70", "1970"),
          word("eighties", "80", "1980"),
          word("nineties", "90", "1990"));

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\b(?:about|around|nearly|almost|over|than|some|approximately|roughly|up to|close to"
              + "|at least|exceed\\w*|above|below|under)\\s\\W{0,3}(?:RMB|USD?)?\\W?$");
  private static final Pattern RANGE =
      Pattern.compile("\\s?(?:[-–—~]|to|and|or|percent to|% ?to)\\s?\\W?");
  private static final Pattern PERCENT =
      Pattern.compile("(?i)^[\\s-]?(?:[%％]|per\\s?cent|percentage|pct\\b)");
  private static final Pattern CLOCK = Pattern.compile("(?i)^(?::\\d\\d)?\\s?[ap]\\.?m\\b");

  private EnglishNumbers() {}

  /** The numbers of a text, in order. */
  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      List<BigDecimal> readings = readings(number);
      if (readings.isEmpty()) {
        continue;
      }
      Quantity quantity = quantity(text, number, readings);
      int last = found.size() - 1;
      if (last >= 0 && isRange(text, found.get(last).span(), quantity.span())) {
        found.set(last, found.get(last).rangeTo(quantity, scale(number.group("scale"))));
      }
      found.add(quantity);
    }
    return found;
  }

  private static boolean isRange(String text, Span from, Span to) {
    return RANGE.matcher(text.substring(from.end(), to.start())).matches();
  }

  private static Quantity quantity(String text, Matcher number, List<BigDecimal> readings) {
    String before = text.substring(Math.max(0, number.start() - 24), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 12));
    List<BigDecimal> values = new ArrayList<>(readings);
    if (CLOCK.matcher(after).find()) {
      values.add(values.get(0).add(BigDecimal.valueOf(12)));
      values.add(values.get(0).subtract(BigDecimal.valueOf(12)).abs());
    }
    return new Quantity(
        new Span(number.start(), number.end()),
        values,
        kind(before, number, after),
        form(number, readings.get(0)),
        ABOUT.matcher(before).find() || after.matches("(?s)(?:-?plus|\\+| or so).*"));
  }

  private static Kind kind(String before, Matcher number, String after) {
    if (number.group("code") != null) {
      return Kind.CODE;
    } else if (number.group("month") != null) {
      return Kind.MONTH;
    } else if (PERCENT.matcher(after).find()) {
      return Kind.PERCENT;
    } else if (number.group("nth") != null || number.group("ordinal") != null) {
      return Kind.ORDINAL;
    } else if (CLOCK.matcher(after).find()) {
      return Kind.TIME;
    }
    return number.group("decade") != null
        ? Kind.YEAR
        : Quantity.kind(before, number.group(), after);
  }

  private static Form form(Matcher number, BigDecimal value) {
    if (number.group("code") != null || number.group("digits") != null) {
      return Form.DIGITS;
    }
    String words = number.group("words");
    boolean counted =
        words != null
            && !words.matches("(?i)(?:an?\\s)?(?:dozen|" + SCALE + ")")
            && value.compareTo(BigDecimal.TEN) > 0
            && number.group("part") == null;
    return counted || number.group("halfOf") != null ? Form.WORDS : Form.LOOSE;
  }

  private static List<BigDecimal> readings(Matcher number) {
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
      String month = number.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
      return List.of(BigDecimal.valueOf(MONTHS.indexOf(month) + 1L));
    } else if (number.group("fold") != null) {
      return List.of(EnglishNumeral.value(number.group("fold")));
    }
    return OTHER.getOrDefault(number.group("other").toLowerCase(Locale.ROOT), List.of());
  }

  private static List<BigDecimal> digits(Matcher number) {
    BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
    if (number.group("half") != null) {
      value = value.add(new BigDecimal("0.5"));
    }
    if (number.group("letter") != null) {
      String letter = number.group("letter").toLowerCase(Locale.ROOT);
      return List.of(value.multiply(EnglishNumeral.scale(LETTERS.get(letter))), value);
    }
    if (number.group("decade") != null && value.compareTo(BigDecimal.valueOf(100)) > 0) {
      return List.of(value, value.remainder(BigDecimal.valueOf(100)));
    }
    return List.of(value.multiply(scale(number.group("scale"))));
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
  private static BigDecimal scale(String words) {
    BigDecimal scale = BigDecimal.ONE;
    if (words != null) {
      for (String word : words.strip().split("[\\s-]+", -1)) {
        scale = scale.multiply(EnglishNumeral.scale(word));
      }
    }
    return scale;
  }

  private static Map.Entry<String, List<BigDecimal>> word(String word, String... values) {
    return Map.entry(word, List.of(values).stream().map(BigDecimal::new).toList());
  }
}

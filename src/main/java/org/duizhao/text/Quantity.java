package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a text, as a value: 3.62万, thirty-six thousand two hundred and 36,200 are the same.
 *
 * @param span the words of the number, without unit or percent sign, in offsets from the start of
 *     the text that was read
 * @param readings the values it may have, the likeliest first: 3 in “3 to 5 million” is 3 or 3
 *     million; a percentage is its figure (30 for 30%)
 * @param approximate whether the text says so (about, 近, 多)
 */
public record Quantity(
    Span span, List<BigDecimal> readings, Kind kind, Form form, boolean approximate) {

  /** What the number says. */
  public enum Kind {
    COUNT,
    PERCENT,
    /** A share in other words: 三分之二, 一半, a quarter. */
    FRACTION,
    /** How often a value holds another: 三倍, 翻两番, threefold, doubled. */
    TIMES,
    ORDINAL,
    DECADE,
    YEAR,
    MONTH,
    DAY,
    TIME,
    /** Part of a name or number that identifies: COVID-19, 5G, 0571-8820145. */
    CODE
  }

  /** How sure it is that a number is meant. */
  public enum Form {
    /** In Arabic digits. */
    DIGITS,
    /** In words that can only be a number: 三十五, two hundred, 5千亿. */
    WORDS,
    /** In a small number's word that counts, numbers or divides something: 三个, 第二, four, third. */
    COUNTING,
    /** In words that are often no number: 一, 百, one, the names of months. */
    LOOSE
  }

  /** Arabic digits, as both languages write them. */
  static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

  /** Digits that are no amount: 5G, telephone and licence numbers. */
  static final String IDENTIFIER =
      "\\d+[A-Z]+(?![a-z%])|\\d{3,4}-\\d{3,4}-\\d{3,4}|\\d{3,4}-\\d{7,8}|\\d{9,}(?![\\d.])";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|2100");
  private static final Pattern DATED =
      Pattern.compile("(?:1[5-9]|20)\\d\\d[-/.](?:\\d\\d?[-/.])?$");
  private static final Pattern CLOCK_BEFORE = Pattern.compile("\\d[:：]$");
  private static final Pattern CLOCK_AFTER = Pattern.compile("[:：]\\d\\d");

  public Quantity {
    readings = readings.stream().map(Quantity::plain).distinct().toList();
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a number without a value at " + span);
    }
  }

  /** The likeliest value. */
  public BigDecimal value() {
    return readings.get(0);
  }

  /**
   * Whether both may be the same value. Where one is approximate, the value with more significant
   * digits is rounded to those of the other, if those are two at least.
   */
  public boolean matches(Quantity other) {
    boolean rough = approximate || other.approximate;
    // quadrupled is up 300 percent, and three times is 300 percent: these are no equals
    boolean times = kind == Kind.TIMES && other.kind == Kind.TIMES;
    return values(times)
        .anyMatch(
            a -> other.values(times).anyMatch(b -> rough ? isNear(a, b) : a.compareTo(b) == 0));
  }

  private Stream<BigDecimal> values(boolean times) {
    return readings.stream()
        .filter(v -> !times || v.compareTo(value()) == 0 || v.compareTo(HUNDRED) < 0);
  }

  /**
   * This number as the lower end of a range that ends in {@code to}: it may be meant at the other's
   * scale (3 to 5 million), and it is a percentage if the other is.
   */
  Quantity rangeTo(Quantity to, BigDecimal scale) {
    Stream<BigDecimal> scaled =
        scale.compareTo(BigDecimal.ONE) == 0 ? Stream.of() : Stream.of(value().multiply(scale));
    return new Quantity(
        span,
        Stream.concat(readings.stream(), scaled).toList(),
        to.kind == Kind.PERCENT ? Kind.PERCENT : kind,
        form,
        approximate);
  }

  /**
   * What bare digits say by their looks and their neighbours in a text: parts of 2023-02-11 and
   * 10:30, a year, or a count.
   */
  static Kind kind(String text, Span span) {
    String digits = text.substring(span.start(), span.end());
    String before = text.substring(Math.max(0, span.start() - 8), span.start());
    if (DATED.matcher(before).find() && digits.length() <= 2) {
      return Kind.DAY;
    } else if (CLOCK_BEFORE.matcher(before).find()
        || CLOCK_AFTER.matcher(text).region(span.end(), text.length()).lookingAt()) {
      return Kind.TIME;
    }
    return YEAR.matcher(digits).matches() ? Kind.YEAR : Kind.COUNT;
  }

  private static boolean isNear(BigDecimal a, BigDecimal b) {
    int digits = Math.min(a.precision(), b.precision());
    MathContext coarse = new MathContext(digits, RoundingMode.HALF_UP);
    // one digit would say next to nothing: 403 is not about 400
    return digits == 1 ? a.compareTo(b) == 0 : a.round(coarse).compareTo(b.round(coarse)) == 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}

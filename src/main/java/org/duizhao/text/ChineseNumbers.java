package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * The numbers and dates of a Chinese text as values. A numeral is digits, Chinese numerals or both
 * in a row; the characters on either side of it tell what it says (第, 月, 成, 倍). Every numeral is
 * read, those of set phrases too (一带一路), since nothing is lost by knowing that a 1 stands there;
 * {@link Form#LOOSE} tells them from numbers that are surely meant.
 */
public final class ChineseNumbers {

  private static final List<BigDecimal> HALF =
      List.of(new BigDecimal("0.5"), BigDecimal.valueOf(50));
  private static final Pattern RANGE = Pattern.compile("\\s?[-－–—~～至到、]{1,2}\\s?");

  private ChineseNumbers() {}

  /** The numbers of a text, in order. */
  public static List<Quantity> in(String text) {
    String narrow = ChineseNumberPattern.narrow(text);
    List<Quantity> found = new ArrayList<>();
    Matcher number = ChineseNumberPattern.numbers(narrow);
    String lastNumeral = "";
    while (number.find()) {
      Quantity quantity = quantity(narrow, number);
      int last = found.size() - 1;
      if (last >= 0 && isRange(narrow, found.get(last), quantity)) {
        BigDecimal scale = HanNumeral.scale(number.group());
        boolean larger = scale.compareTo(HanNumeral.scale(lastNumeral)) > 0;
        found.set(last, found.get(last).rangeTo(quantity, larger ? scale : BigDecimal.ONE));
      }
      found.add(quantity);
      lastNumeral = number.group();
    }
    return found;
  }

  private static boolean isRange(String text, Quantity from, Quantity to) {
    return RANGE.matcher(text.substring(from.span().end(), to.span().start())).matches();
  }

  private static Quantity quantity(String text, Matcher number) {
    Span span = new Span(number.start(), number.end());
    if (number.group("code") != null) {
      String digits = number.group().replaceAll("\\D", "");
      return new Quantity(span, List.of(new BigDecimal(digits)), Kind.CODE, Form.DIGITS, false);
    }
    if (number.group("of") != null) {
      return fraction(span, first(number.group("parts")), first(number.group("of")));
    }
    if (number.group("century") != null) {
      BigDecimal decade = first(number.group("decade"));
      BigDecimal start =
          first(number.group("century")).subtract(BigDecimal.ONE).scaleByPowerOfTen(2).add(decade);
      return new Quantity(span, List.of(start, decade), Kind.DECADE, Form.WORDS, false);
    }
    if (number.group("half") != null) {
      return new Quantity(span, HALF, Kind.FRACTION, Form.COUNTING, true);
    }
    if (number.group("word") != null) {
      List<BigDecimal> values = HanWords.values(number.group());
      return new Quantity(span, values, Kind.COUNT, Form.LOOSE, false);
    }
    return PlainNumeral.at(text, span).quantity();
  }

  private static Quantity fraction(Span span, BigDecimal parts, BigDecimal of) {
    boolean percent = parts.compareTo(BigDecimal.valueOf(100)) == 0;
    if (percent || parts.signum() == 0) {
      return new Quantity(span, List.of(of), Kind.PERCENT, Form.WORDS, false);
    }
    BigDecimal share = of.divide(parts, MathContext.DECIMAL32);
    return new Quantity(
        span, List.of(share, share.scaleByPowerOfTen(2), of), Kind.FRACTION, Form.COUNTING, true);
  }

  private static BigDecimal first(String numeral) {
    return HanNumeral.values(numeral).get(0);
  }
}

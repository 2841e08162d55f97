package org.duizhao.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;

/**
 * The numbers and dates of an English text as values. Words that are often no number (one, second,
 * May) are read too and marked {@link Form#LOOSE}.
 */
public final class EnglishNumbers {

  private static final Pattern RANGE =
      Pattern.compile(
          "\\s?(?:[-–—~]|to|and|or|percent to|% ?to)\\s?(?:[A-Z]{0,3}[$¥€£]|RMB|USD)?\\s?");

  private EnglishNumbers() {}

  /** The numbers of a text, in order. */
  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher number = EnglishNumberPattern.numbers(text);
    while (number.find()) {
      List<BigDecimal> readings = EnglishReading.readings(number);
      if (readings.isEmpty()) {
        continue;
      }
      Quantity quantity = EnglishNumber.at(text, number, readings).quantity();
      int last = found.size() - 1;
      if (last >= 0 && isRange(text, found.get(last).span(), quantity.span())) {
        found.set(
            last, found.get(last).rangeTo(quantity, EnglishReading.scale(number.group("scale"))));
      }
      found.add(quantity);
    }
    return found;
  }

  private static boolean isRange(String text, Span from, Span to) {
    return RANGE.matcher(text.substring(from.end(), to.start())).matches();
  }
}

package org.duizhao.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Kind;

/**
 * What the characters after a Chinese numeral make of it.
 *
 * @param readings the values that English may have for a numeral of a value
 */
record HanUnit(Pattern pattern, Kind kind, Function<BigDecimal, List<BigDecimal>> readings) {

  private static final List<HanUnit> ALL =
      List.of(
          of("[%％]|个百分点", Kind.PERCENT, List::of),
          // three tenths, but not 成为 or 成功
          of("成(?![为立功果员都本绩就长分]|人(?!民))", Kind.PERCENT, v -> List.of(v.scaleByPowerOfTen(1))),
          // 90后 were born after 1990
          of("(?<=[05-9][05])后", Kind.COUNT, v -> List.of(v, plus(v, 1900), plus(v, 2000))),
          of("年代", Kind.YEAR, v -> List.of(v, plus(v, 1900))),
          // 2023年 is a year, 3年 a number of years
          of("(?<=\\d{4}|[〇零一二三四五六七八九]{4})年", Kind.YEAR, List::of),
          of("年", Kind.COUNT, List::of),
          of("月", Kind.MONTH, List::of),
          of("[日号]", Kind.DAY, List::of),
          of("[时点分](?!之)|小时", Kind.TIME, v -> List.of(v, plus(v, -12).abs(), plus(v, 12))),
          // 增长3倍 is rendered as three times, 300 percent and fourfold
          of("倍", Kind.COUNT, v -> List.of(v, percent(v), plus(v, 1), percent(plus(v, 1)))),
          // 翻两番 is four times
          of("番", Kind.COUNT, v -> List.of(v, v.add(v))),
          // 打八折 is 80 percent of the price, or 20 percent off
          of("折", Kind.COUNT, v -> List.of(v, tenths(v), tenths(plus(v, -10).abs()))));

  /** The unit of a numeral that ends at an offset of a text. */
  static Optional<HanUnit> at(String text, int offset) {
    for (HanUnit unit : ALL) {
      Matcher after = unit.pattern.matcher(text).useTransparentBounds(true);
      if (after.region(offset, text.length()).lookingAt()) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static HanUnit of(
      String pattern, Kind kind, Function<BigDecimal, List<BigDecimal>> readings) {
    return new HanUnit(Pattern.compile("[多余来]?\\s?(?:" + pattern + ")"), kind, readings);
  }

  private static BigDecimal plus(BigDecimal value, int number) {
    return value.add(BigDecimal.valueOf(number));
  }

  private static BigDecimal tenths(BigDecimal value) {
    return value.scaleByPowerOfTen(1);
  }

  private static BigDecimal percent(BigDecimal value) {
    return value.scaleByPowerOfTen(2);
  }
}

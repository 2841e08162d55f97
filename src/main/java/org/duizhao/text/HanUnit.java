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

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<HanUnit> ALL =
      List.of(
          of("[%％]", Kind.PERCENT, List::of),
          // 0.25个百分点 is 25 basis points
          of("个百分点", Kind.PERCENT, v -> List.of(v, percent(v))),
          of("‰", Kind.PERCENT, v -> List.of(v, v.scaleByPowerOfTen(-1))),
          // 两个半小时 is two and a half hours
          of("(?:[个個年天周倍]|个月|個月)半", Kind.COUNT, v -> List.of(v.add(HALF), v)),
          of("世纪|世紀", Kind.ORDINAL, List::of),
          of("成半", Kind.PERCENT, v -> List.of(plus(tenths(v), 5))),
          // three tenths, but not 成为 or 成功
          of("成(?![为立功果员都本绩就长分]|人(?!民))", Kind.PERCENT, v -> List.of(v.scaleByPowerOfTen(1))),
          // 90后 were born after 1990
          of("(?<=[05-9][05])后", Kind.COUNT, v -> List.of(v, plus(v, 1900), plus(v, 2000))),
          of("年代", Kind.DECADE, v -> List.of(v, plus(v, 1900))),
          // 2023年 is a year, 3年 a number of years
          of("(?<=\\d{4}|[〇零一二三四五六七八九]{4})年", Kind.YEAR, List::of),
          of("年", Kind.COUNT, List::of),
          of("月", Kind.MONTH, List::of),
          of("[日号]", Kind.DAY, List::of),
          of("小时|分钟|分鐘", Kind.COUNT, List::of),
          of("分(?!之)", Kind.TIME, List::of),
          of("[时点]", Kind.TIME, v -> List.of(v, plus(v, -12).abs(), plus(v, 12))),
          // 增长3倍 is rendered as three times, 300 percent and fourfold
          of("倍", Kind.TIMES, v -> List.of(v, percent(v), plus(v, 1), percent(plus(v, 1)))),
          // 翻两番 is four times
          of(
              "番",
              Kind.TIMES,
              v -> List.of(BigDecimal.valueOf(2).pow(Math.min(9, v.intValue())), v)),
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

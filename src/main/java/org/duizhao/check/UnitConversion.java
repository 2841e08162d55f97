package org.duizhao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A Chinese unit that the English gives in another.
 *
 * @param zh the unit as it follows the Chinese figure
 * @param en the unit as it follows the English figure
 * @param factor how many English units a Chinese one is
 */
record UnitConversion(Pattern zh, Pattern en, double factor) {

  private static final double TOLERANCE = 0.02;
  private static final int LOOK_AHEAD = 24;
  private static final List<UnitConversion> ALL =
      List.of(
          of("亩", "hectares?|ha", 1 / 15.0),
          of("亩", "acres?", 0.1647),
          of("亩", "square met", 666.7),
          of("亩", "square k|sq k", 1 / 1500.0),
          of("公顷", "acres?", 2.471),
          of("平方公里|平方千米", "hectares?|ha", 100),
          of("平方公里|平方千米", "square mi|sq mi", 0.3861),
          of("平方米", "square f|sq f", 10.764),
          of("公里|千米", "miles?", 0.6214),
          of("公里|千米", "met(?:er|re)s?", 1000),
          of("里", "kilomet|km", 0.5),
          of("里", "miles?", 0.3107),
          of("米", "kilomet|km", 0.001),
          of("米", "f(?:ee|oo)t", 3.281),
          of("厘米", "inch", 0.3937),
          of("斤", "kilo|kg", 0.5),
          of("斤", "pounds?|lb", 1.1023),
          of("斤", "(?:metric )?ton", 0.0005),
          of("公斤|千克", "pounds?|lb", 2.2046),
          of("公斤|千克", "(?:metric )?ton", 0.001),
          of("克", "kilo|kg", 0.001),
          of("千瓦", "megawatt|MW", 0.001),
          of("千瓦", "gigawatt|GW", 1e-6),
          of("年", "months?", 12),
          of("个月", "years?", 1 / 12.0),
          of("周|个星期", "days?", 7),
          of("天", "weeks?", 1 / 7.0),
          of("小时", "minutes?", 60),
          of("分钟", "hours?", 1 / 60.0));

  /** Whether the English figure is the Chinese one in another unit, to within 2 percent. */
  static boolean isConverted(Figure zh, Figure en) {
    String zhAfter = zh.after(LOOK_AHEAD);
    String enAfter = en.after(LOOK_AHEAD);
    return ALL.stream()
        .anyMatch(
            conversion ->
                conversion.zh.matcher(zhAfter).find()
                    && conversion.en.matcher(enAfter).find()
                    && conversion.holds(zh.quantity().value(), en.quantity().value()));
  }

  private boolean holds(BigDecimal zh, BigDecimal en) {
    double expected = zh.doubleValue() * factor;
    return Math.abs(en.doubleValue() - expected) <= TOLERANCE * expected;
  }

  private static UnitConversion of(String zh, String en, double factor) {
    return new UnitConversion(
        Pattern.compile("^[多余]?(?:" + zh + ")"),
        Pattern.compile("(?i)^[\\s-]?(?:" + en + ")"),
        factor);
  }
}

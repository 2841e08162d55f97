package org.duizhao.check.numbers;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.text.Quantity.Kind;

/**
 * A Chinese number and an English one: whether the one renders the other, having its value in the
 * same unit or another, or may be a slip for it.
 */
record FigurePair(Figure zh, Figure en) {

  private static final Set<Kind> NEVER_DATES =
      EnumSet.of(Kind.ORDINAL, Kind.PERCENT, Kind.FRACTION, Kind.TIMES, Kind.DECADE);
  private static final Set<Kind> NEVER_ORDINALS =
      EnumSet.of(Kind.PERCENT, Kind.FRACTION, Kind.TIMES, Kind.MONTH);

  /** Long figures that are less than one part of so many apart may be slips. */
  private static final int CLOSE = 20;

  private static final int LEAST_DIGITS_OF_CLOSE = 3;

  /** Whether they have the same value, in another unit perhaps. */
  boolean isRendering() {
    return hasOneValue() || isConverted();
  }

  /** Whether they have the same value, and the English number may be of the kind of the Chinese. */
  boolean hasOneValue() {
    return mayBeOneKind() && zh.quantity().matches(en.quantity());
  }

  private boolean mayBeOneKind() {
    Kind kind = en.quantity().kind();
    return switch (zh.quantity().kind()) {
      case MONTH -> !NEVER_DATES.contains(kind);
      // Feb. 12th
      case DAY -> !NEVER_DATES.contains(kind) || kind == Kind.ORDINAL;
      case PERCENT -> kind != Kind.ORDINAL && kind != Kind.MONTH;
      case ORDINAL -> !NEVER_ORDINALS.contains(kind);
      case COUNT -> kind != Kind.MONTH || zhUnits().isEmpty();
      default -> true;
    };
  }

  private boolean isConverted() {
    double value = zh.quantity().value().doubleValue();
    double other = en.quantity().value().doubleValue();
    return zhUnits().stream()
        .anyMatch(unit -> enUnits().stream().anyMatch(e -> unit.isConverted(value, e, other)));
  }

  /** Whether both measure the same, or neither measures anything. */
  boolean isOneMeasure() {
    Set<String> zhDimensions = dimensions(zhUnits());
    Set<String> enDimensions = dimensions(enUnits());
    return zhDimensions.isEmpty()
        ? enDimensions.isEmpty()
        : enDimensions.stream().anyMatch(zhDimensions::contains);
  }

  private static Set<String> dimensions(List<Unit> units) {
    return units.stream().map(Unit::dimension).collect(Collectors.toSet());
  }

  private List<Unit> zhUnits() {
    return UnitWords.chinese(zh).map(UnitWords::units).orElse(List.of());
  }

  private List<Unit> enUnits() {
    return UnitWords.english(en).map(UnitWords::units).orElse(List.of());
  }

  /**
   * Whether one may be a slip for the other: the same digits with another point or scale, one digit
   * changed, added, dropped or out of place, or long figures that are less than a twentieth apart.
   */
  boolean isMistakable() {
    if ((zh.quantity().kind() == Kind.PERCENT) != (en.quantity().kind() == Kind.PERCENT)) {
      return false;
    }
    return significant(zh.quantity().value()).equals(significant(en.quantity().value()))
        || isClose()
        || DigitSlip.isSlip(zh.digits(), en.digits());
  }

  private static String significant(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }

  private boolean isClose() {
    double a = zh.quantity().value().doubleValue();
    double b = en.quantity().value().doubleValue();
    return Math.min(zh.digits().length(), en.digits().length()) >= LEAST_DIGITS_OF_CLOSE
        && zh.quantity().kind() != Kind.YEAR
        && en.quantity().kind() != Kind.YEAR
        && Math.abs(a - b) < a / CLOSE;
  }
}

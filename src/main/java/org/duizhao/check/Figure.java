package org.duizhao.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.text.Place;
import org.duizhao.text.Quantity;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/** A number and where it stands. */
record Figure(Quantity quantity, Place place) {

  private static final Set<Kind> NEVER_DATES =
      EnumSet.of(Kind.ORDINAL, Kind.PERCENT, Kind.FRACTION, Kind.TIMES, Kind.DECADE);
  private static final Set<Kind> NEVER_ORDINALS =
      EnumSet.of(Kind.PERCENT, Kind.FRACTION, Kind.TIMES, Kind.MONTH);
  private static final int POINTS_LENGTH = 4;
  private static final int DIGITS_OF_AN_IDENTIFIER = 6;

  String text() {
    return place.text();
  }

  /** What follows it in the article, {@code length} chars at most. */
  String after(int length) {
    String text = place.article().text();
    int start = place.span().end();
    return text.substring(start, Math.min(text.length(), start + length));
  }

  /** What stands before it in the article, {@code length} chars at most. */
  String before(int length) {
    int end = place.span().start();
    return place.article().text().substring(Math.max(0, end - length), end);
  }

  /** Whether it is Chinese and says how often something happens: 三次. */
  boolean isOccasion() {
    return after(1).matches("[次回遍趟度]");
  }

  /** Whether it is Chinese and counts percentage points. */
  boolean isPoints() {
    return after(POINTS_LENGTH).matches("[个個]百分[点點]");
  }

  /** Whether the Chinese number has the value of an English one, in another unit perhaps. */
  boolean isRenderedBy(Figure en) {
    return hasValueOf(en) || isConverted(en);
  }

  /** Whether the Chinese number has the value of an English one that may be of its kind. */
  boolean hasValueOf(Figure en) {
    return isOneKind(en) && quantity.matches(en.quantity);
  }

  private boolean isOneKind(Figure en) {
    return switch (quantity.kind()) {
      case MONTH, DAY -> !NEVER_DATES.contains(en.quantity.kind()) || isDay(en);
      case PERCENT -> en.quantity.kind() != Kind.ORDINAL && en.quantity.kind() != Kind.MONTH;
      case ORDINAL -> !NEVER_ORDINALS.contains(en.quantity.kind());
      case COUNT -> en.quantity.kind() != Kind.MONTH || UnitWords.chinese(this).isEmpty();
      default -> true;
    };
  }

  /** Feb. 12th. */
  private boolean isDay(Figure en) {
    return quantity.kind() == Kind.DAY && en.quantity.kind() == Kind.ORDINAL;
  }

  /** How far through its article it stands, from 0 to 1. */
  double position() {
    return place.span().start() / (double) place.article().text().length();
  }

  /** Whether both measure the same, or neither measures anything. */
  boolean isMeasuredLike(Figure en) {
    Set<String> zhDimensions = dimensions(UnitWords.chinese(this));
    Set<String> enDimensions = dimensions(UnitWords.english(en));
    return zhDimensions.isEmpty()
        ? enDimensions.isEmpty()
        : enDimensions.stream().anyMatch(zhDimensions::contains);
  }

  private static Set<String> dimensions(Optional<UnitWords> words) {
    return words.stream()
        .flatMap(w -> w.units().stream())
        .map(Unit::dimension)
        .collect(Collectors.toSet());
  }

  private boolean isConverted(Figure en) {
    double value = quantity.value().doubleValue();
    double other = en.quantity.value().doubleValue();
    return UnitWords.chinese(this).stream()
        .flatMap(words -> words.units().stream())
        .anyMatch(
            unit ->
                UnitWords.english(en).stream()
                    .flatMap(words -> words.units().stream())
                    .anyMatch(english -> unit.isConverted(value, english, other)));
  }

  /** The value as English writes it, in brackets, if that is not how it stands here. */
  String inEnglish() {
    String english = NumberWording.of(quantity.value());
    return english.equals(text()) ? "" : " (" + english + ")";
  }

  /** Whether it is surely meant as a number that the other language must have. */
  boolean isMeant() {
    return quantity.form() != Form.LOOSE
        && quantity.kind() != Kind.MONTH
        && (quantity.kind() != Kind.CODE || digits().length() >= DIGITS_OF_AN_IDENTIFIER);
  }

  /**
   * Whether one may be a slip for the other: the same digits with another point or scale, one digit
   * changed, added, dropped or out of place, or long figures that are less than a twentieth apart.
   */
  boolean isMistakable(Figure other) {
    if ((quantity.kind() == Kind.PERCENT) != (other.quantity.kind() == Kind.PERCENT)) {
      return false;
    }
    String a = digits();
    String b = other.digits();
    return significant(quantity.value()).equals(significant(other.quantity.value()))
        || isClose(other)
        || DigitSlip.isSlip(a, b);
  }

  private boolean isClose(Figure other) {
    double a = quantity.value().doubleValue();
    double b = other.quantity.value().doubleValue();
    return Math.min(digits().length(), other.digits().length()) > 2
        && quantity.kind() != Kind.YEAR
        && other.quantity.kind() != Kind.YEAR
        && Math.abs(a - b) < a / 20;
  }

  private String digits() {
    return quantity.value().toPlainString().replace(".", "");
  }

  private static String significant(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }
}

package org.duizhao.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.NumberWords;
import org.duizhao.text.Quantity;
import org.duizhao.text.Quantity.Kind;

/** Values in English words and digits. */
final class NumberWording {

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "trillion", new BigDecimal("1e12"),
          "billion", new BigDecimal("1e9"),
          "million", new BigDecimal("1e6"));
  private static final Pattern SCALE = Pattern.compile("(?i)\\b(million|billion|trillion)\\b");
  private static final Pattern ORDINAL = Pattern.compile(".*\\d(?:st|nd|rd|th)");
  private static final Pattern CARDINAL =
      Pattern.compile("[\\d.,]+|(?!doubl|tripl|quadrupl|twice)[A-Za-z]+");
  private static final int MOST_DIGITS = 5;

  private NumberWording() {}

  /** A value as news English writes it: 500 million, 36,200, 12.5. */
  static String of(BigDecimal value) {
    for (String scale : new String[] {"trillion", "billion", "million"}) {
      BigDecimal scaled =
          value.divide(SCALES.get(scale), MathContext.DECIMAL64).stripTrailingZeros();
      if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.precision() <= MOST_DIGITS) {
        return scaled.toPlainString() + " " + scale;
      }
    }
    return grouped(value);
  }

  /** A Chinese number in the style of the English one that stands there, if it has one for it. */
  static Optional<String> like(String model, Quantity zh) {
    boolean spelled = model.chars().noneMatch(Character::isDigit);
    Optional<String> words =
        switch (zh.kind()) {
          case FRACTION -> NumberWords.fraction(zh.value());
          case DECADE -> Optional.of(decade(zh));
          case TIMES -> CARDINAL.matcher(model).matches() ? counted(model, zh) : Optional.empty();
          case ORDINAL -> spelled ? NumberWords.ordinal(zh.value()) : Optional.empty();
          default -> spelled ? NumberWords.cardinal(zh.value()) : Optional.empty();
        };
    if (words.isPresent() || zh.kind() == Kind.FRACTION || zh.kind() == Kind.TIMES) {
      return words.map(right -> Character.isUpperCase(model.charAt(0)) ? capital(right) : right);
    }
    return Optional.of(like(model, zh.value()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Optional<String> counted(String model, Quantity zh) {
    return Character.isDigit(model.charAt(0))
        ? Optional.of(zh.value().toPlainString())
        : NumberWords.cardinal(zh.value());
  }

  private static String decade(Quantity zh) {
    BigDecimal year = zh.readings().stream().max(Comparator.naturalOrder()).orElse(zh.value());
    return year.toPlainString() + "s";
  }

  /** A value in the style of the number that stands there. */
  static String like(String model, BigDecimal value) {
    Matcher scale = SCALE.matcher(model);
    if (scale.find()) {
      BigDecimal scaled =
          value
              .divide(SCALES.get(scale.group().toLowerCase(Locale.ROOT)), MathContext.DECIMAL64)
              .stripTrailingZeros();
      boolean readable =
          scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.compareTo(BigDecimal.valueOf(1000)) < 0;
      return readable ? scaled.toPlainString() + " " + scale.group() : of(value);
    }
    if (ORDINAL.matcher(model).matches()) {
      return value.toPlainString() + ordinalEnding(value.intValue());
    }
    if (value.compareTo(SCALES.get("million")) >= 0) {
      return of(value);
    }
    boolean plain = !model.contains(",") && value.compareTo(BigDecimal.valueOf(10_000)) < 0;
    return plain ? value.toPlainString() : grouped(value);
  }

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  private static String ordinalEnding(int value) {
    if (value / 10 % 10 == 1) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}

package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Values spelled out in English, as far as running text does so: up to ninety-nine. */
public final class NumberWords {

  private static final int LARGEST = 99;
  private static final int LARGEST_PART = 10;

  private NumberWords() {}

  /** three, twenty-one. */
  public static Optional<String> cardinal(BigDecimal value) {
    return isSpelled(value)
        ? Optional.of(EnglishNumeral.cardinal(value.intValue()))
        : Optional.empty();
  }

  /** third, twenty-first. */
  public static Optional<String> ordinal(BigDecimal value) {
    return isSpelled(value)
        ? Optional.of(EnglishNumeral.ordinal(value.intValue()))
        : Optional.empty();
  }

  /** half, one-third, three-quarters; none for shares of other than tenths or larger parts. */
  public static Optional<String> fraction(BigDecimal share) {
    for (int parts = 2; parts <= LARGEST_PART; parts++) {
      for (int some = 1; some < parts; some++) {
        BigDecimal value =
            BigDecimal.valueOf(some).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32);
        if (value.compareTo(share) == 0) {
          return Optional.of(fraction(some, parts));
        }
      }
    }
    return Optional.empty();
  }

  private static String fraction(int some, int parts) {
    if (parts == 2) {
      return "half";
    }
    String part = parts == 4 ? "quarter" : EnglishNumeral.ordinal(parts);
    return EnglishNumeral.cardinal(some) + "-" + part + (some > 1 ? "s" : "");
  }

  private static boolean isSpelled(BigDecimal value) {
    return value.signum() > 0
        && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
  }
}

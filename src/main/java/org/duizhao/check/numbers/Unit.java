package org.duizhao.check.numbers;

import java.util.List;

/**
 * A unit of measurement or a currency.
 *
 * @param dimension what it measures; only units of one dimension are compared
 * @param size in the dimension's base, 0 if it cannot be converted
 * @param zhAfter its Chinese names after a figure
 * @param enBefore its English names before a figure ({@code US$})
 * @param loose whether translators put a Western unit in its place without converting
 * @param invariant whether its English names have no plural
 */
record Unit(
    String dimension,
    double size,
    List<String> zhAfter,
    List<String> zhBefore,
    List<String> enAfter,
    List<String> enBefore,
    boolean loose,
    boolean invariant) {

  private static final double TOLERANCE = 0.02;

  Unit {
    if (zhAfter.isEmpty() || enAfter.isEmpty()) {
      throw new IllegalArgumentException("a unit of " + dimension + " without a name");
    }
  }

  /** Whether a value of this unit is, to within 2 percent, a value of another. */
  boolean isConverted(double value, Unit other, double otherValue) {
    double expected = value * size / other.size;
    return dimension.equals(other.dimension)
        && size > 0
        && size != other.size
        && Math.abs(otherValue - expected) <= TOLERANCE * expected;
  }

  /** The English name in the number of another. */
  String inEnglish(boolean plural) {
    String name = enAfter.get(0);
    if (!plural || invariant) {
      return name;
    }
    return switch (name) {
      case "foot" -> "feet";
      case "inch" -> "inches";
      default -> name + "s";
    };
  }
}

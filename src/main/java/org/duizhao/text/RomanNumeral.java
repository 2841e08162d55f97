package org.duizhao.text;

import java.math.BigDecimal;

/** The values of Roman numerals of I, V and X. */
final class RomanNumeral {

  private RomanNumeral() {}

  static BigDecimal value(String numeral) {
    int total = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = digit(numeral.charAt(i));
      boolean isLess = i + 1 < numeral.length() && value < digit(numeral.charAt(i + 1));
      total += isLess ? -value : value;
    }
    return BigDecimal.valueOf(total);
  }

  private static int digit(char digit) {
    return switch (digit) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}

package org.duizhao.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The value of a Chinese numeral, in characters, digits or both: 一万五千亿, 2万4801, 3000多万, 二〇二三. Units
 * up to 千 multiply the digit before them, 万 and 亿 all that stands before them in their section; two
 * neighbouring digits before a unit (三四百) are two readings.
 */
final class HanNumeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千万亿兆";
  private static final int[] POWERS = {1, 2, 3, 4, 8, 12};
  private static final String VAGUE = "多余来几";

  private HanNumeral() {}

  /** The values a numeral may have, the likeliest first. */
  static List<BigDecimal> values(String numeral) {
    List<String> parts = parts(numeral);
    long digits = parts.stream().filter(HanNumeral::isHanDigit).count();
    if (digits == parts.size() && digits > 1) {
      return digits == 2 && !numeral.contains("〇")
          ? List.of(digit(parts.get(0)), digit(parts.get(1)), joined(parts))
          : List.of(joined(parts));
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (isHanDigit(parts.get(i)) && isHanDigit(parts.get(i + 1)) && !parts.get(i).equals("〇")) {
        return List.of(value(without(parts, i + 1)), value(without(parts, i)));
      }
    }
    return List.of(value(parts));
  }

  /** What the last 万 and 亿 of a numeral multiply by; 1 if it does not end in one. */
  static BigDecimal scale(String numeral) {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = numeral.length() - 1; i >= 0 && UNITS.indexOf(numeral.charAt(i)) >= 0; i--) {
      scale = scale.scaleByPowerOfTen(POWERS[UNITS.indexOf(numeral.charAt(i))]);
    }
    return scale;
  }

  /** The figure that digits in a row write, as in years. */
  private static BigDecimal joined(List<String> digits) {
    return new BigDecimal(
        digits.stream().map(part -> digit(part).toString()).collect(Collectors.joining()));
  }

  private static BigDecimal value(List<String> parts) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal last = null;
    int power = 0;
    for (String part : parts) {
      int unit = UNITS.indexOf(part);
      if (unit < 0) {
        last = isHanDigit(part) ? digit(part) : new BigDecimal(part);
        power = isHanDigit(part) && last.signum() > 0 ? power : 0;
      } else if (POWERS[unit] < 4) {
        power = POWERS[unit];
        section = section.add((last == null ? BigDecimal.ONE : last).scaleByPowerOfTen(power));
        last = null;
      } else {
        power = POWERS[unit];
        section = last == null ? section : section.add(last);
        boolean below = total.compareTo(BigDecimal.TEN.pow(power)) < 0;
        boolean whole = total.signum() > 0 && (below || section.signum() == 0);
        BigDecimal before = whole ? total.add(section) : section;
        before = before.signum() == 0 ? BigDecimal.ONE : before;
        total = (whole ? BigDecimal.ZERO : total).add(before.scaleByPowerOfTen(power));
        section = BigDecimal.ZERO;
        last = null;
      }
    }
    if (last == null) {
      return total.add(section);
    }
    // 三万五 is 35,000, but 三十五 is 35
    return total.add(section).add(power > 1 ? last.scaleByPowerOfTen(power - 1) : last);
  }

  private static List<String> parts(String numeral) {
    List<String> parts = new ArrayList<>();
    StringBuilder arabic = new StringBuilder();
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.') {
        arabic.append(c);
      } else if (c != ',' && VAGUE.indexOf(c) < 0) {
        flush(arabic, parts);
        parts.add(String.valueOf(c == '两' ? '二' : c == '零' ? '〇' : c));
      }
    }
    flush(arabic, parts);
    return parts;
  }

  private static void flush(StringBuilder arabic, List<String> parts) {
    if (arabic.length() > 0) {
      parts.add(arabic.toString());
      arabic.setLength(0);
    }
  }

  private static boolean isHanDigit(String part) {
    return DIGITS.contains(part);
  }

  private static BigDecimal digit(String part) {
    return BigDecimal.valueOf(DIGITS.indexOf(part));
  }

  private static List<String> without(List<String> parts, int index) {
    List<String> rest = new ArrayList<>(parts);
    rest.remove(index);
    return rest;
  }
}

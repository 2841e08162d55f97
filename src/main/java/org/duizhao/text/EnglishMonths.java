package org.duizhao.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The months by their English names. */
final class EnglishMonths {

  private static final List<String> HEADS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private EnglishMonths() {}

  /** 1 to 12, for a name or at least the first three letters of it. */
  static BigDecimal value(String name) {
    return BigDecimal.valueOf(HEADS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1L);
  }
}

package org.duizhao.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the columns since and until: a day, a month or a year as ISO 8601 writes them, {@code
 * 2023-03-16}, {@code 2023-03}, {@code 2023}, or as Excel and Chinese do, {@code 2023/3/16}.
 */
final class ListedDate {

  static final String REMEDY = "write year, month and day as in 2023-03-16";

  private static final String MIDNIGHT = "(?: 0?0:00(?::00)?)?";
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?" + MIDNIGHT + "|月)?|年)?");

  private ListedDate() {}

  /** The first day, or the last, of what a cell names; none if it is no date. */
  static Optional<LocalDate> day(String cell, boolean first) {
    Matcher date = DATE.matcher(cell);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
      }
      return Optional.of(month.atDay(Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date that is written in another way, in the right form; any other text as it is. */
  static String normal(String cell) {
    Matcher date = DATE.matcher(cell);
    if (!date.matches() || day(cell, true).isEmpty()) {
      return cell;
    }
    String month = date.group(2) == null ? "" : "-%02d".formatted(Integer.parseInt(date.group(2)));
    String day = date.group(3) == null ? "" : "-%02d".formatted(Integer.parseInt(date.group(3)));
    return date.group(1) + month + day;
  }
}

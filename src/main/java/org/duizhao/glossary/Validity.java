package org.duizhao.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Between which days, both included, a row of a glossary is in force. A day, a month or a year says
 * each end: {@code 2018-03-17}, {@code 2018-03}, {@code 2018}; an end that is not said is open.
 */
record Validity(LocalDate first, LocalDate last) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

  static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  /** What the cells say; one that is no date says nothing. */
  static Validity of(String since, String until) {
    if (since.isEmpty() && until.isEmpty()) {
      return ALWAYS;
    }
    return new Validity(
        day(since, true).orElse(LocalDate.MIN), day(until, false).orElse(LocalDate.MAX));
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The first or last day of what a cell names, none if that is no date. */
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
}

package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days, both included, a row of a glossary is in force. A {@link ListedDate} says
 * each end; one that is not said is open.
 */
record Validity(LocalDate first, LocalDate last) {

  static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  /** What the cells say; one that is no date says nothing. */
  static Validity of(String since, String until) {
    if (since.isEmpty() && until.isEmpty()) {
      return ALWAYS;
    }
    return new Validity(
        ListedDate.day(since, true).orElse(LocalDate.MIN),
        ListedDate.day(until, false).orElse(LocalDate.MAX));
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The first day after a day on which it begins or has ended. */
  Optional<LocalDate> nextChange(LocalDate day) {
    if (first.isAfter(day)) {
      return Optional.of(first);
    }
    return last.isBefore(day) || last.equals(LocalDate.MAX)
        ? Optional.empty()
        : Optional.of(last.plusDays(1));
  }
}

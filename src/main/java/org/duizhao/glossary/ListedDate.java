package org.duizhao.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the columns since and until: {@code 2023-03-16}, as ISO 8601 writes it. */
final class ListedDate {

  static final String FORM = "2023-03-16";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?: 0?0:00(?::00)?)?");

  private ListedDate() {}

  /** The date; none if the cell says none. */
  static Optional<LocalDate> of(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A date that was written in another way, year first, in the right form; any other text as is.
   */
  static String normal(String cell) {
    Matcher date = YEAR_FIRST.matcher(cell);
    if (!date.matches()) {
      return cell;
    }
    String normal =
        "%s-%02d-%02d"
            .formatted(
                date.group(1), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
    return of(normal).isPresent() ? normal : cell;
  }
}

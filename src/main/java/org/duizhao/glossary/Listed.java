package org.duizhao.glossary;

import java.time.LocalDate;

/** A term and the row it was made of. */
record Listed(CsvRow row, Term term) {

  String key() {
    return TermFinder.key(term.zh());
  }

  /** How a message at another row names this one: {@code line 12}, or with its file. */
  String seenFrom(Listed other) {
    return row.file().equals(other.row.file()) ? "line " + row.line() : row.name();
  }

  /** Whether there is a day on which both are in force. */
  boolean meets(Listed other) {
    return !begin().isAfter(other.end()) && !other.begin().isAfter(end());
  }

  private LocalDate begin() {
    return ListedDate.day(row.cell("since"), true).orElse(LocalDate.MIN);
  }

  private LocalDate end() {
    return ListedDate.day(row.cell("until"), false).orElse(LocalDate.MAX);
  }
}

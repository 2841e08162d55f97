package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.glossary.Problem.Level;

/** What is wrong with the source, the exceptions and the dates of a row. */
final class RowLint {

  private final LocalDate today;
  private final Consumer<Problem> problems;

  RowLint(LocalDate today, Consumer<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  /** Looks at a row's cells, zh and en being as the repairs leave them. */
  void row(CsvRow row, String zh, String en) {
    sourced(row, en);
    except(row, zh);
    dates(row);
  }

  private void sourced(CsvRow row, String en) {
    boolean preferred =
        !en.isEmpty()
            && List.of("", "preferred").contains(row.cell("status").toLowerCase(Locale.ROOT));
    if (preferred && row.columns().containsKey("source") && row.cell("source").isEmpty()) {
      String what = "no source for the preferred \"" + en + "\"";
      tell(row, "source", Level.NOTE, what, "name who uses it, or list it as draft");
    }
  }

  private void except(CsvRow row, String zh) {
    String key = TermFinder.key(zh);
    for (String longer : TermRows.except(row.cell("except"))) {
      String within = TermFinder.key(longer);
      if (within.equals(key)) {
        tell(
            row,
            "except",
            Level.ERROR,
            zh + " is its own exception",
            "delete it, or it never counts");
      } else if (!key.isEmpty() && !within.contains(key)) {
        String what = "\"" + longer + "\" does not contain " + zh;
        warn(row, "except", what, "list longer strings that do, with | between");
      }
    }
  }

  private void dates(CsvRow row) {
    Optional<LocalDate> since = date(row, "since", true);
    Optional<LocalDate> until = date(row, "until", false);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      String what = "valid until " + until.get() + ", before it begins on " + since.get();
      tell(row, "until", Level.ERROR, what, "are they swapped?");
    } else if (until.isPresent() && until.get().isBefore(today)) {
      String what = row.cell("zh") + " = " + row.cell("en") + " has expired on " + until.get();
      tell(row, "until", Level.NOTE, what, "keep it only for older articles");
    }
  }

  private Optional<LocalDate> date(CsvRow row, String column, boolean first) {
    String cell = FullWidth.narrow(row.cell(column));
    Optional<LocalDate> date = ListedDate.day(cell, first);
    if (!cell.isEmpty() && date.isEmpty()) {
      tell(row, column, Level.ERROR, "\"" + cell + "\" is no date", ListedDate.REMEDY);
    }
    return date;
  }

  private void warn(CsvRow row, String column, String what, String remedy) {
    tell(row, column, Level.WARNING, what, remedy);
  }

  private void tell(CsvRow row, String column, Level level, String what, String remedy) {
    problems.accept(Problem.at(row, column, level, what, remedy));
  }
}

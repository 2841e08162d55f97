package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.InputException;

/**
 * The rows of a CSV file whose first line names its columns, in any order; commas, semicolons or
 * tabs may stand between the cells. What is wrong is told to {@code problems}, and if that does not
 * throw, the reading goes on: a row with broken quotes or with the wrong number of cells is left
 * out. Rows without any text are passed over.
 */
final class CsvFile {

  private static final String HEADER = "the first line must name the columns, at least zh,en";

  private final Path file;
  private final String list;
  private final Consumer<Problem> problems;
  private final CsvHead head;
  private final Map<String, Integer> columns;
  private final Consumer<CsvRow> rows;

  private CsvFile(Path file, String text, Consumer<Problem> problems, Consumer<CsvRow> rows) {
    this.file = file;
    this.list = String.valueOf(file.getFileName());
    this.problems = problems;
    this.rows = rows;
    this.head = CsvHead.of(text);
    this.columns = head.columns();
  }

  /**
   * Reads a file.
   *
   * @throws InputException if the file cannot be read, is too large, or not a text
   */
  static List<CsvRow> read(Path file, Consumer<Problem> problems) {
    return parse(file, ListText.read(file).text(), problems);
  }

  /** The rows of a file's text. */
  static List<CsvRow> parse(Path file, String text, Consumer<Problem> problems) {
    List<CsvRow> rows = new ArrayList<>();
    forEach(file, text, problems, rows::add);
    return rows;
  }

  /** Tells the rows of a file's text one by one, so that a long list need not be kept. */
  static void forEach(Path file, String text, Consumer<Problem> problems, Consumer<CsvRow> rows) {
    CsvFile reading = new CsvFile(file, text, problems, rows);
    if (reading.isHeaderGood()) {
      while (reading.head.body().hasNext()) {
        reading.row(reading.head.body().next());
      }
    }
  }

  private boolean isHeaderGood() {
    CsvRecord names = head.names();
    if (names.isBroken()) {
      broken(names);
      return false;
    }
    for (int i = 0; i < head.width(); i++) {
      String name = head.nameOf(i);
      if (!name.isEmpty() && columns.get(name) != i) {
        unreadable(names, "two columns \"" + name + "\" in the header", "rename or delete one");
        return false;
      }
    }
    for (String needed : List.of("zh", "en")) {
      if (!columns.containsKey(needed)) {
        boolean fullWidth = FullWidthCommas.separateNames(head);
        String what =
            fullWidth
                ? "full-width commas between the columns"
                : "no column \"" + needed + "\" in the header";
        String remedy = fullWidth ? "write plain commas" : HEADER;
        problems.accept(
            new Problem(file, names.line(), "", Level.UNREADABLE, what, remedy, fullWidth));
        return false;
      }
    }
    return true;
  }

  private void row(CsvRecord row) {
    int width = head.width();
    List<CsvCell> cells = row.cells();
    if (row.isBroken()) {
      broken(row);
    } else if (isBlank(cells)) {
      return;
    } else if (cells.size() < width) {
      narrow(row, width);
    } else if (!isBlank(cells.subList(width, cells.size()))) {
      String what = cells.size() + " cells where the header names " + width;
      error(row, what, "put a cell that holds a comma in quotes", false);
    } else {
      rows.accept(new CsvRow(file, list, row.line(), row.number(), columns, cells));
    }
  }

  private static boolean isBlank(List<CsvCell> cells) {
    for (CsvCell cell : cells) {
      if (!cell.value().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void narrow(CsvRecord row, int width) {
    if (FullWidthCommas.separate(row, columns, width)) {
      error(row, "full-width commas between the cells", "write plain commas", true);
    } else {
      String what = row.cells().size() + " cells where the header names " + width;
      error(row, what, "add the commas of the cells left empty", false);
    }
  }

  private void broken(CsvRecord row) {
    unreadable(
        row,
        "a quotation mark is out of place",
        "put the whole cell in quotes and double the quotes inside it");
  }

  private void unreadable(CsvRecord row, String what, String remedy) {
    problems.accept(new Problem(file, row.line(), "", Level.UNREADABLE, what, remedy, false));
  }

  private void error(CsvRecord row, String what, String remedy, boolean fixable) {
    problems.accept(new Problem(file, row.line(), "", Level.ERROR, what, remedy, fixable));
  }
}

package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.text.InputException;

/** The cells of a file, whatever kind of file it is; rows without any text are left out. */
record Table(Path file, List<Line> lines) {

  /**
   * A row.
   *
   * @param number its line in the file or its row on the sheet, from 1
   */
  record Line(int number, List<String> cells) {

    Line {
      cells = cells.stream().map(String::strip).toList();
    }

    /** A cell, empty beyond the last. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  Table {
    lines = lines.stream().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new InputException(
          file.toString(), "there are no rows", "name a file that holds a term list");
    }
  }

  Line header() {
    return lines.get(0);
  }

  List<Line> body() {
    return lines.subList(1, lines.size());
  }

  InputException problem(Line line, String what, String remedy) {
    return new InputException(file + ":" + line.number(), what, remedy);
  }
}

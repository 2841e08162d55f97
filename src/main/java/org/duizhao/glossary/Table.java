package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.text.InputException;

/** The cells of a file, whatever kind of file it is; rows without any text are left out. */
public record Table(Path file, List<Line> lines) {

  /**
   * A row.
   *
   * @param number its line in the file or its row on the sheet, from 1
   */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = cells.stream().map(String::strip).toList();
    }

    /** A cell, empty beyond the last. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  public Table {
    lines = lines.stream().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new InputException(
          file.toString(), "there are no rows", "see that the right file was saved");
    }
  }

  /**
   * Reads a workbook (.xlsx) or a text whose cells stand between commas, semicolons or tabs.
   *
   * @throws InputException if it cannot be read, is too large, or holds nothing
   */
  public static Table read(Path file) {
    return ListFile.table(file);
  }

  public Line header() {
    return lines.get(0);
  }

  public List<Line> body() {
    return lines.subList(1, lines.size());
  }

  InputException problem(Line line, String what, String remedy) {
    return new InputException(file + ":" + line.number(), what, remedy);
  }
}

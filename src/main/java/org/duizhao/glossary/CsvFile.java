package org.duizhao.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.text.InputException;

/**
 * The rows of a CSV file in UTF-8 whose first line names its columns, in any order. What is wrong
 * is told to {@code problems}, and if that does not throw, the reading goes on: a row with the
 * wrong number of cells is left out, and after a row whose quotes are broken it goes on with the
 * line after its first. Rows without any text are passed over.
 */
final class CsvFile {

  private static final String HEADER = "the first line must name the columns, at least zh,en";

  private final Path file;
  private final Consumer<Problem> problems;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<CsvRow> rows = new ArrayList<>();
  private int width;

  private CsvFile(Path file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @throws InputException if the file cannot be read or is not UTF-8
   */
  static List<CsvRow> read(Path file, Consumer<Problem> problems) {
    CsvFile reading = new CsvFile(file, problems);
    String text = Utf8.read(file);
    if (text.isBlank()) {
      problems.accept(new Problem(file, 0, "the file is empty", HEADER, true));
    }
    int line = 1;
    for (int broken = reading.parse(text, line); broken > 0; broken = reading.parse(text, line)) {
      text = afterLines(text, broken - line + 1);
      line = broken + 1;
    }
    return reading.rows;
  }

  /**
   * Reads on until the end, the header if that is useless, or a row that cannot be parsed.
   *
   * @return the line of that row, or 0
   */
  private int parse(String text, int firstLine) {
    int line = firstLine;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord cells : parser) {
        if (line == 1 && !header(cells)) {
          return 0;
        }
        if (line > 1) {
          row(line, cells);
        }
        line = firstLine + (int) parser.getCurrentLineNumber();
      }
      return 0;
    } catch (IOException | UncheckedIOException e) {
      problem(
          line,
          "a quotation mark is out of place",
          "put the whole cell in quotes and double the quotes inside it");
      return line == 1 ? 0 : line;
    }
  }

  private boolean header(CSVRecord cells) {
    width = cells.size();
    for (int i = 0; i < width; i++) {
      String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
        problem(1, "two columns \"" + name + "\" in the header", "rename or delete one");
      }
    }
    if (width == 1 && cells.get(0).matches(".*[;\\t].*")) {
      problem(
          1,
          "the cells are separated by semicolons or tabs",
          "save the list with commas between them");
      return false;
    }
    for (String needed : List.of("zh", "en")) {
      if (!columns.containsKey(needed)) {
        problem(1, "no column \"" + needed + "\" in the header", HEADER);
        return false;
      }
    }
    return true;
  }

  private void row(int line, CSVRecord cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() != width) {
      String remedy =
          cells.size() > width
              ? "put a cell that holds a comma in quotes"
              : "add the commas of the cells left empty";
      problem(line, cells.size() + " cells where the header names " + width, remedy);
      return;
    }
    rows.add(new CsvRow(file, line, columns, cells));
  }

  private void problem(int line, String what, String remedy) {
    problems.accept(new Problem(file, line, what, remedy, true));
  }

  private static String afterLines(String text, int lines) {
    int start = 0;
    for (int i = 0; i < lines; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return "";
      }
      start = end + 1;
    }
    return text.substring(start);
  }
}

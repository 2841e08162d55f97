package org.duizhao.glossary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.duizhao.document.Encoding;
import org.duizhao.text.InputException;

/**
 * A CSV table other than a list of terms, whose columns have names, {@code zh} and {@code en} among
 * them: read by the same reader as term lists, so in every way Excel may have saved it.
 */
public final class NamedRows {

  private static final Encoding FOR_EXCEL = new Encoding(StandardCharsets.UTF_8, true);

  /**
   * A row.
   *
   * @param line it begins in, from 1
   * @param cells the cells that are not empty, by column
   */
  public record Row(int line, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** A cell, or an empty text. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private NamedRows() {}

  /**
   * The rows of a file.
   *
   * @throws InputException at the first thing wrong with it, with file and line
   */
  public static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    for (CsvRow row : CsvFile.read(file, NamedRows::refuse)) {
      Map<String, String> cells = new HashMap<>();
      row.columns().keySet().stream()
          .filter(column -> !row.cell(column).isEmpty())
          .forEach(column -> cells.put(column, row.cell(column)));
      rows.add(new Row(row.line(), cells));
    }
    return rows;
  }

  /** The bytes of a new table, in UTF-8 with the mark that Excel looks for. */
  public static byte[] bytes(List<String> columns, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(format(',').format(columns.toArray())).append("\n");
    rows.forEach(row -> text.append(line(columns, row, ',')).append("\n"));
    return FOR_EXCEL.encode(text.toString());
  }

  /**
   * The bytes of a file with rows added at its end, all else as it was.
   *
   * @throws InputException if the file is no such table
   */
  public static byte[] append(Path file, List<String> columns, List<Map<String, String>> rows) {
    if (!Files.exists(file)) {
      return bytes(columns, rows);
    }
    ListText list = ListText.read(file);
    CsvHead head = CsvHead.of(list.text());
    String end = list.text().contains("\r\n") ? "\r\n" : "\n";
    List<String> order = new ArrayList<>();
    for (int i = 0; i < head.width(); i++) {
      order.add(head.nameOf(i));
    }
    StringBuilder text = new StringBuilder(list.text());
    if (!list.text().endsWith("\n")) {
      text.append(end);
    }
    rows.forEach(row -> text.append(line(order, row, head.separator())).append(end));
    return list.encoding().encode(text.toString());
  }

  private static String line(List<String> columns, Map<String, String> row, char separator) {
    Object[] cells = columns.stream().map(column -> row.getOrDefault(column, "")).toArray();
    return format(separator).format(cells);
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setQuoteMode(QuoteMode.MINIMAL)
        .get();
  }

  private static void refuse(Problem problem) {
    throw problem.exception();
  }
}

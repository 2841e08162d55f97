package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a list as it stands in the file.
 *
 * @param line the line it begins on, from 1
 * @param columns where each named column stands
 */
record CsvRow(Path file, int line, Map<String, Integer> columns, CSVRecord cells) {

  /** The file's name and the line, as a term names its row. */
  String name() {
    return file.getFileName() + ":" + line;
  }

  /** The cell just as written, empty if there is no such column. */
  String raw(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : cells.get(index);
  }

  /** The cell without white space around it. */
  String cell(String column) {
    return raw(column).strip();
  }

  /** The cells that are not empty in columns other than these. */
  Map<String, String> others(List<String> known) {
    Map<String, String> others = new TreeMap<>();
    columns.keySet().stream()
        .filter(column -> !known.contains(column) && !cell(column).isEmpty())
        .forEach(column -> others.put(column, cell(column)));
    return others;
  }
}

package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  Map<String, String> others(Set<String> known) {
    Map<String, String> others = new HashMap<>();
    for (String column : columns.keySet()) {
      String cell = known.contains(column) ? "" : cell(column);
      if (!cell.isEmpty()) {
        others.put(column, cell);
      }
    }
    return others;
  }
}

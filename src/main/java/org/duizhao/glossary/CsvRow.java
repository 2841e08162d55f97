package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a list as it stands in the file.
 *
 * @param list the name of the file, without its folder
 * @param line the line it begins on, from 1
 * @param number its row in a spreadsheet, from 1
 * @param columns where each named column stands
 */
record CsvRow(
    Path file,
    String list,
    int line,
    int number,
    Map<String, Integer> columns,
    List<CsvCell> cells) {

  private static final int LETTERS = 26;

  /** The file's name and the line, as a term names its row. */
  String name() {
    return list + ":" + line;
  }

  /** The cell just as written, empty if there is no such column. */
  String raw(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : cells.get(index).value();
  }

  /** The cell without white space around it. */
  String cell(String column) {
    String raw = raw(column);
    int start = 0;
    int end = raw.length();
    while (start < end && isBlank(raw.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    return raw.substring(start, end);
  }

  /** What all cells say, just as written. */
  List<String> values() {
    return cells.stream().map(CsvCell::value).toList();
  }

  /** The cells of some columns that are not empty. */
  Map<String, String> filled(List<String> some) {
    Map<String, String> filled = new HashMap<>();
    for (String column : some) {
      String cell = cell(column);
      if (!cell.isEmpty()) {
        filled.put(column, cell);
      }
    }
    return filled;
  }

  /** The cell of a column as a spreadsheet names it, {@code C12}; empty without such a column. */
  String place(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : letters(index) + number;
  }

  /** The columns that have names, from left to right. */
  List<String> columnsInOrder() {
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }

  /** Spaces of every width and characters that do not show. */
  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}

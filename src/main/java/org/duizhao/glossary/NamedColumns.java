package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.glossary.Table.Line;

/**
 * Reads a table whose header names its columns: Duizhao's own lists, those of Google, Lokalise and
 * Phrase, and what editors keep in Excel. A column with a name of its own is kept.
 */
final class NamedColumns {

  private static final Pattern YES = Pattern.compile("(?i)yes|true|1|x|y|是");
  private static final Pattern DAYS = Pattern.compile("\\d{5}(\\.0)?");
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final Set<String> SEVERAL = Set.of("zh", "en");

  private final Table table;
  private final List<String> columns = new ArrayList<>();

  private NamedColumns(Table table) {
    this.table = table;
    Set<String> headers = new HashSet<>();
    for (String header : table.header().cells()) {
      if (!header.isEmpty() && !headers.add(ColumnNames.normal(header))) {
        throw table.problem(
            table.header(), "two columns \"" + header + "\"", "rename or delete one");
      }
      String column = ColumnNames.of(header);
      boolean taken = columns.contains(column) && !SEVERAL.contains(column);
      columns.add(taken ? ColumnNames.normal(header) : column);
    }
  }

  static void read(Table table, ImportedRows rows) {
    if (!ColumnNames.isHeader(table.header().cells())) {
      throw table.problem(
          table.header(),
          "no columns for Chinese and for English in the header",
          "name them zh and en");
    }
    NamedColumns reading = new NamedColumns(table);
    for (Line line : table.body()) {
      reading.line(line, rows);
    }
  }

  private void line(Line line, ImportedRows rows) {
    if (line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
      throw table.problem(
          line,
          line.cells().size() + " cells where the header names " + columns.size(),
          "put a cell that holds a separator in quotes");
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    Map<String, String> cells = new LinkedHashMap<>();
    String term = "";
    for (int i = 0; i < columns.size(); i++) {
      String cell = line.cell(i);
      switch (columns.get(i)) {
        case "zh" -> zh.add(cell);
        case "en" -> en.add(cell);
        case "=term" -> term = cell;
        case "=case-sensitive" -> cells.put("case", isNo(cell) ? "ignore" : "");
        case "=forbidden" -> cells.put("status", isYes(cell) ? "forbidden" : "");
        case "translatable" -> cells.put("translatable", isNo(cell) ? "no" : "");
        case "status" -> cells.put("status", status(line, cell));
        case "since", "until" -> cells.put(columns.get(i), date(cell));
        case "" -> rows.lose("column " + (i + 1) + ", which has no name,", cell);
        default -> cells.put(columns.get(i), cell);
      }
    }
    if (!columns.contains("zh")) {
      zh.add(term);
    } else if (!columns.contains("en")) {
      en.add(term);
    } else if (!zh.contains(term) && !en.contains(term)) {
      cells.put("term", term);
    }
    rows.add(line.number(), zh, en, cells);
  }

  private String status(Line line, String cell) {
    if (cell.isEmpty()) {
      return "preferred";
    }
    return ColumnNames.status(cell)
        .orElseThrow(
            () ->
                table.problem(
                    line,
                    "unknown status \"" + cell + "\"",
                    "known are preferred, admitted, deprecated, forbidden, abbreviation, draft"));
  }

  private static boolean isYes(String cell) {
    return YES.matcher(cell).matches();
  }

  private static boolean isNo(String cell) {
    return !cell.isEmpty() && !isYes(cell);
  }

  /** Excel keeps a date as a number of days. */
  private static String date(String cell) {
    return DAYS.matcher(cell).matches()
        ? FIRST_DAY.plusDays(Long.parseLong(cell.substring(0, 5))).toString()
        : cell;
  }
}

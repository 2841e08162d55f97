package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays rows out as a table, with the columns that a tool expects. */
final class TableWriter {

  private static final List<String> MEMOQ_ENTRY =
      List.of("Entry_ID", "Entry_Subject", "Entry_Domain", "Entry_Note");
  private static final String CASE_AND_MATCH = "CasePermissive;HalfPrefix";

  private TableWriter() {}

  /**
   * The table of these rows, its header first if it has one.
   *
   * @param language the tag of the Chinese
   */
  static List<List<String>> table(Layout layout, List<ListRow> rows, String language) {
    return switch (layout) {
      case CSV, TSV, XLSX, TBX -> own(rows);
      case MEMOQ -> memoq(rows, language.equals("zh-TW") ? "Chinese_Taiwan" : "Chinese_PRC");
      case DEEPL -> lines(columns(layout, language), rows);
      case OMEGAT ->
          lines(columns(layout, language), rows.stream().map(TableWriter::flat).toList());
      default -> {
        Map<String, Function<ListRow, String>> columns = columns(layout, language);
        List<List<String>> table = new ArrayList<>(lines(columns, rows));
        table.add(0, List.copyOf(columns.keySet()));
        yield table;
      }
    };
  }

  private static List<List<String>> lines(
      Map<String, Function<ListRow, String>> columns, List<ListRow> rows) {
    return rows.stream()
        .map(row -> columns.values().stream().map(column -> column.apply(row)).toList())
        .toList();
  }

  private static Map<String, Function<ListRow, String>> columns(Layout layout, String language) {
    Map<String, Function<ListRow, String>> columns = new LinkedHashMap<>();
    switch (layout) {
      case WEBLATE -> {
        columns.put("location", row -> "");
        columns.put("source", ListRow::zh);
        columns.put("target", ListRow::en);
        columns.put("id", cell("id"));
        columns.put("fuzzy", row -> row.meaning("status").equals("draft") ? "True" : "False");
        columns.put("context", cell("context"));
        columns.put("translator_comments", cell("note"));
        columns.put("developer_comments", cell("definition"));
      }
      case GOOGLE -> {
        columns.put(language, ListRow::zh);
        columns.put("en", ListRow::en);
        columns.put("pos", cell("pos"));
        columns.put("description", cell("note"));
      }
      case LOKALISE -> {
        columns.put("term", ListRow::zh);
        columns.put("description", cell("note"));
        columns.put("casesensitive", row -> yes(isSensitive(row)));
        columns.put("translatable", row -> yes(!row.cell("translatable").equals("no")));
        columns.put("forbidden", row -> yes(isBarred(row)));
        columns.put("tags", cell("domain"));
        columns.put(language.replace('-', '_'), ListRow::zh);
        columns.put("en", ListRow::en);
      }
      case PHRASE -> {
        columns.put("term", ListRow::zh);
        columns.put("case sensitive", row -> String.valueOf(isSensitive(row)));
        columns.put("translatable", row -> String.valueOf(!row.cell("translatable").equals("no")));
        columns.put("description", cell("note"));
        columns.put(language, ListRow::zh);
        columns.put("en", ListRow::en);
      }
      case TICO -> {
        columns.put("stringID", cell("id"));
        columns.put("sourceLang", row -> language);
        columns.put("targetLang", row -> "en");
        columns.put("pos", cell("pos"));
        columns.put("description", cell("note"));
        columns.put("sourceString", ListRow::zh);
        columns.put("targetString", ListRow::en);
      }
      case DEEPL -> {
        columns.put("source", ListRow::zh);
        columns.put("target", ListRow::en);
        columns.put("source language", row -> "zh");
        columns.put("target language", row -> "en");
      }
      default -> {
        columns.put("source", ListRow::zh);
        columns.put("target", ListRow::en);
        columns.put("comment", cell("note"));
      }
    }
    return columns;
  }

  private static Function<ListRow, String> cell(String column) {
    return row -> row.cell(column);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static boolean isSensitive(ListRow row) {
    return !row.meaning("case").equals("ignore");
  }

  private static boolean isBarred(ListRow row) {
    return row.meaning("status").equals("forbidden") || row.meaning("status").equals("deprecated");
  }

  /** Without line ends and tabs, which a plain line has no way to hold. */
  private static ListRow flat(ListRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(column, cell.replaceAll("\\s+", " ")));
    return new ListRow(cells);
  }

  /** The columns of Duizhao's lists, and others after them. */
  private static List<List<String>> own(List<ListRow> rows) {
    Set<String> columns = new LinkedHashSet<>(ListRow.COLUMNS);
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    List<List<String>> table = new ArrayList<>();
    table.add(List.copyOf(columns));
    rows.forEach(row -> table.add(columns.stream().map(row::cell).toList()));
    return table;
  }

  /** A row for each concept, with as many columns of English terms as any of them needs. */
  private static List<List<String>> memoq(List<ListRow> rows, String chinese) {
    Map<List<String>, List<ListRow>> concepts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row ->
                        Stream.of(
                                "zh",
                                "id",
                                "domain",
                                "subdomain",
                                "note",
                                "definition",
                                "zh_definition",
                                "zh_example")
                            .map(row::cell)
                            .toList(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    boolean hasIds = rows.stream().noneMatch(row -> row.cell("id").isEmpty());
    int most = concepts.values().stream().mapToInt(List::size).max().orElse(1);
    List<String> header = new ArrayList<>(MEMOQ_ENTRY);
    header.addAll(List.of(chinese + "_Def", chinese, "Term_Info", "Term_Example"));
    header.add("English_United_States_Def");
    for (int i = 0; i < most; i++) {
      header.addAll(List.of("English_United_States", "Term_Info", "Term_Example"));
    }
    List<List<String>> table = new ArrayList<>(List.of(header));
    for (List<ListRow> concept : concepts.values()) {
      String id = hasIds ? concept.get(0).cell("id") : String.valueOf(table.size() - 1);
      table.add(memoq(concept, id, header.size()));
    }
    return table;
  }

  private static List<String> memoq(List<ListRow> concept, String id, int width) {
    ListRow first = concept.get(0);
    List<String> cells = new ArrayList<>(List.of(id));
    cells.addAll(
        Stream.of("domain", "subdomain", "note", "zh_definition", "zh").map(first::cell).toList());
    cells.addAll(List.of(CASE_AND_MATCH, first.cell("zh_example"), first.cell("definition")));
    for (ListRow row : concept) {
      cells.addAll(List.of(row.en(), info(row), row.cell("example")));
    }
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }

  private static String info(ListRow row) {
    String letters =
        switch (row.meaning("case")) {
          case "exact" -> "CaseSense";
          case "ignore" -> "CaseInsense";
          default -> "CasePermissive";
        };
    String match = row.meaning("match").equals("exact") ? "Exact" : "HalfPrefix";
    return letters + ";" + match + (isBarred(row) ? ";Forbidden" : "");
  }
}

package org.duizhao.glossary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.glossary.Term.Status;

/**
 * A row of a term list on its way from or to another tool: its cells that are not empty, by the
 * columns of Duizhao's own lists and any others.
 */
record ListRow(Map<String, String> cells) {

  /** The columns of a list, in their order; a list may have others after them. */
  static final List<String> COLUMNS =
      List.of(
          "zh", "en", "status", "match", "case", "scope", "except", "pos", "domain", "since",
          "until", "source", "note", "id");

  private static final Map<String, String> DEFAULTS =
      Map.of("status", "preferred", "match", "phrase", "case", "first", "scope", "once");

  ListRow {
    Map<String, String> filled = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) -> {
          String text = cell.replace("\r\n", "\n").replace('\r', '\n').strip();
          if (!text.isEmpty()) {
            filled.put(column, text);
          }
        });
    cells = Collections.unmodifiableMap(filled);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String zh() {
    return cell("zh");
  }

  String en() {
    return cell("en");
  }

  /** The cell, or what an empty one stands for. */
  String meaning(String column) {
    String byDefault = DEFAULTS.get(column);
    if (byDefault == null) {
      return cell(column);
    }
    return cells.getOrDefault(column, byDefault).toLowerCase(Locale.ROOT);
  }

  Status status() {
    return Status.valueOf(meaning("status").toUpperCase(Locale.ROOT));
  }

  ListRow with(String column, String cell) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(column, cell);
    return new ListRow(changed);
  }
}

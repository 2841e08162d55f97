package org.duizhao.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What rows have lost when they come back from another layout, a line for each column. */
final class Losses {

  private final Layout layout;
  private final List<String> columns;
  private final Map<String, Integer> gone = new HashMap<>();
  private final Map<String, Integer> kept = new HashMap<>();
  private final Map<String, Integer> statuses = new TreeMap<>();
  private int missing;

  Losses(Layout layout, List<ListRow> before, List<ListRow> after) {
    this.layout = layout;
    Set<String> named = new LinkedHashSet<>(ListRow.COLUMNS);
    before.forEach(row -> named.addAll(row.cells().keySet()));
    named.removeAll(Set.of("zh", "en", "status"));
    this.columns = List.copyOf(named);
    Map<String, Deque<ListRow>> back = new HashMap<>();
    after.forEach(row -> back.computeIfAbsent(key(row), key -> new ArrayDeque<>()).add(row));
    for (ListRow row : before) {
      Deque<ListRow> same = back.getOrDefault(key(row), new ArrayDeque<>());
      if (same.isEmpty()) {
        missing++;
      } else {
        compare(row, same.remove());
      }
    }
  }

  private static String key(ListRow row) {
    return (row.zh() + "\t" + row.en()).replaceAll("\\s+", " ");
  }

  private void compare(ListRow before, ListRow after) {
    for (String column : columns) {
      String meant = before.meaning(column);
      if (!meant.isEmpty() && !meant.equals(after.meaning(column))) {
        gone.merge(column, 1, Integer::sum);
      } else if (!before.cell(column).isEmpty()) {
        kept.merge(column, 1, Integer::sum);
      }
    }
    String was = before.meaning("status");
    String is = after.meaning("status");
    if (!was.equals(is)) {
      statuses.merge(was + " as " + is, 1, Integer::sum);
    }
  }

  List<String> messages() {
    List<String> messages = new ArrayList<>();
    if (!statuses.isEmpty()) {
      List<String> told = new ArrayList<>();
      statuses.forEach((change, count) -> told.add(count + " " + change));
      messages.add(layout.title() + " hold not every status: " + String.join(", ", told));
    }
    for (String column : columns) {
      int cells = gone.getOrDefault(column, 0);
      if (cells > 0) {
        String not = kept.containsKey(column) ? " hold not every " : " hold no ";
        messages.add(
            layout.title()
                + not
                + column
                + ": "
                + cells
                + (cells == 1 ? " cell" : " cells")
                + " lost");
      }
    }
    if (missing > 0) {
      String rows = missing == 1 ? " row" : " rows";
      messages.add(layout.title() + " read otherwise when they come back: " + missing + rows);
    }
    return messages;
  }
}

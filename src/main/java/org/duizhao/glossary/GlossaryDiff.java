package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What has changed from one state of a term list to another. A row is known by its Chinese and its
 * English; rows that list the same twice are taken in their order. Where a row stands, and in which
 * order the columns come, is no change.
 *
 * @param changes in the order of the new list, those removed last
 */
public record GlossaryDiff(List<Change> changes) {

  /** What became of a row. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A row that is not as it was.
   *
   * @param row where it stands, in the old list if it has been removed
   * @param cells the cells that differ, by column; of an added row all cells but the key, of a
   *     removed one none
   */
  public record Change(Kind kind, String zh, String en, String row, List<Cell> cells) {

    public Change {
      cells = List.copyOf(cells);
    }
  }

  /** A cell before and after. */
  public record Cell(String column, String before, String after) {}

  public GlossaryDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two lists.
   *
   * @throws org.duizhao.text.InputException if one of them cannot be read
   */
  public static GlossaryDiff of(Path before, Path after) {
    Map<List<String>, Deque<CsvRow>> old = new LinkedHashMap<>();
    for (CsvRow row : rows(before)) {
      old.computeIfAbsent(key(row), k -> new ArrayDeque<>()).add(row);
    }
    List<Change> changes = new ArrayList<>();
    for (CsvRow row : rows(after)) {
      Deque<CsvRow> same = old.get(key(row));
      CsvRow was = same == null ? null : same.poll();
      List<Cell> cells = cells(was, row);
      if (was == null || !cells.isEmpty()) {
        changes.add(change(was == null ? Kind.ADDED : Kind.CHANGED, row, cells));
      }
    }
    old.values()
        .forEach(rows -> rows.forEach(row -> changes.add(change(Kind.REMOVED, row, List.of()))));
    return new GlossaryDiff(changes);
  }

  /** How many rows have changed in this way. */
  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  private static List<CsvRow> rows(Path list) {
    return CsvFile.read(
        list,
        problem -> {
          throw problem.exception();
        });
  }

  private static List<String> key(CsvRow row) {
    return List.of(row.cell("zh"), row.cell("en"));
  }

  private static List<Cell> cells(CsvRow was, CsvRow row) {
    TreeSet<String> columns = new TreeSet<>(row.columns().keySet());
    if (was != null) {
      columns.addAll(was.columns().keySet());
    }
    columns.removeAll(List.of("zh", "en"));
    return columns.stream()
        .map(column -> new Cell(column, was == null ? "" : was.cell(column), row.cell(column)))
        .filter(cell -> !cell.before().equals(cell.after()))
        .toList();
  }

  private static Change change(Kind kind, CsvRow row, List<Cell> cells) {
    return new Change(kind, row.cell("zh"), row.cell("en"), row.name(), cells);
  }
}

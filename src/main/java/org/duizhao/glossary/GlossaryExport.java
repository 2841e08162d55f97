package org.duizhao.glossary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.InputException;

/**
 * A list in the layout of another tool, and what that cannot hold. Rows that the tool would take
 * for good renderings are left out; what else is lost is found by reading the result again.
 */
public final class GlossaryExport {

  private static final List<Status> BEST_FIRST =
      List.of(Status.PREFERRED, Status.ADMITTED, Status.ABBREVIATION);

  private final Layout layout;
  private final List<ListRow> taken;
  private final byte[] bytes;
  private final List<String> messages = new ArrayList<>();

  private GlossaryExport(Layout layout, List<ListRow> list) throws IOException {
    this.layout = layout;
    this.taken = onlyBest(onlyTaken(list));
    if (taken.isEmpty()) {
      throw new InputException(
          layout.word(),
          "none of the rows is a rendering that they can hold",
          "see to the statuses");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ListFormat(layout).write(taken, out);
    this.bytes = out.toByteArray();
    messages.addAll(new Losses(layout, taken, readAgain()).messages());
  }

  /**
   * Lays out a list.
   *
   * @throws InputException at the first thing wrong with the list, with file and line
   */
  public static GlossaryExport of(Path list, Layout layout) throws IOException {
    List<ListRow> rows = new ArrayList<>();
    TermRows terms = new TermRows(GlossaryExport::refuse);
    for (CsvRow row : CsvFile.read(list, GlossaryExport::refuse)) {
      terms.term(row);
      rows.add(row(row));
    }
    if (rows.isEmpty()) {
      throw new InputException(list.toString(), "there are no rows in this list", "add one");
    }
    return of(rows, layout);
  }

  static GlossaryExport of(List<ListRow> rows, Layout layout) throws IOException {
    return new GlossaryExport(layout, rows);
  }

  /** How many rows were written. */
  public int size() {
    return taken.size();
  }

  /** What the layout could not hold, a line each. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /** Whether it is text that may go to a terminal. */
  public boolean isText() {
    return layout != Layout.XLSX;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  private static ListRow row(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(column -> cells.put(column.getKey(), row.cell(column.getKey())));
    return new ListRow(cells);
  }

  private List<ListRow> onlyTaken(List<ListRow> rows) {
    leftOut("no status", rows.stream().filter(row -> !layout.takes(row.status())).toList());
    return rows.stream().filter(row -> layout.takes(row.status())).toList();
  }

  private List<ListRow> onlyBest(List<ListRow> rows) {
    if (!layout.takesOneRendering()) {
      return rows;
    }
    Map<String, ListRow> best = new LinkedHashMap<>();
    Comparator<ListRow> order = Comparator.comparingInt(row -> BEST_FIRST.indexOf(row.status()));
    for (ListRow row : rows) {
      best.merge(row.zh(), row, (a, b) -> order.compare(b, a) < 0 ? b : a);
    }
    Set<ListRow> kept = new LinkedHashSet<>(best.values());
    leftOut("one rendering of a phrase", rows.stream().filter(row -> !kept.contains(row)).toList());
    return List.copyOf(kept);
  }

  private void leftOut(String holding, List<ListRow> rows) {
    if (!rows.isEmpty()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      rows.forEach(
          row -> counts.merge(row.status().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
      List<String> told = new ArrayList<>();
      counts.forEach((status, count) -> told.add(count + " " + status));
      messages.add(
          layout.title()
              + " hold "
              + holding
              + ": "
              + String.join(", ", told)
              + (rows.size() == 1 ? " row" : " rows")
              + " left out");
    }
  }

  private List<ListRow> readAgain() throws IOException {
    Path file = Files.createTempFile("duizhao", ".list");
    try {
      Files.write(file, bytes);
      return GlossaryImport.read(file, Optional.of(layout)).rows();
    } finally {
      Files.delete(file);
    }
  }

  private static void refuse(Problem problem) {
    throw problem.exception();
  }
}

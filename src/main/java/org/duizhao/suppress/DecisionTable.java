package org.duizhao.suppress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.glossary.NamedRows;

/**
 * A file of decisions: a CSV table with the columns {@code article,id,rule,count,en,zh,reason}, to
 * be read and edited in Excel. One that is named {@value #NAME} holds for the articles beside it; a
 * baseline is such a table too, with a count and no reasons.
 */
public final class DecisionTable {

  public static final String NAME = "duizhao-decisions.csv";

  private static final List<String> COLUMNS =
      List.of("article", "id", "rule", "count", "en", "zh", "reason");

  private DecisionTable() {}

  /**
   * The decisions of a file, none if there is no such file.
   *
   * @throws org.duizhao.text.InputException if it is no such table
   */
  public static List<Decision> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    return NamedRows.read(file).stream()
        .map(row -> Decision.of(row, file.toString()))
        .filter(decision -> !decision.id().isEmpty())
        .toList();
  }

  /** A new table. */
  public static byte[] bytes(List<Decision> decisions) {
    return NamedRows.bytes(COLUMNS, decisions.stream().map(Decision::cells).toList());
  }

  /** A table with decisions added at its end. */
  public static byte[] append(Path file, List<Decision> decisions) {
    return NamedRows.append(file, COLUMNS, decisions.stream().map(Decision::cells).toList());
  }
}

package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.glossary.GlossaryDiff;
import org.duizhao.glossary.GlossaryDiff.Cell;
import org.duizhao.glossary.GlossaryDiff.Change;
import org.duizhao.glossary.GlossaryDiff.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary diff}: what has changed between two states of a list. */
@Command(
    name = "diff",
    header = "Say which rows of a term list were added, changed, removed.",
    description = {
      "",
      "Rows are matched by their Chinese and English, wherever they stand; of a changed row every"
          + " cell is shown before and after.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  duizhao glossary diff client-2024.csv client.csv",
      "",
      "Exit codes: 0 the same rows, 1 differences, 2 a list could not be read."
    })
final class GlossaryDiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OLD.csv", description = "The list as it was.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW.csv", description = "The list as it is.")
  private Path after;

  private final Console console;

  GlossaryDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GlossaryDiff diff = GlossaryDiff.of(before, after);
    PrintWriter out = console.out();
    diff.changes().forEach(change -> print(change, out));
    out.printf(
        "%d added, %d changed, %d removed%n",
        diff.count(Kind.ADDED), diff.count(Kind.CHANGED), diff.count(Kind.REMOVED));
    return diff.changes().isEmpty() ? Main.CLEAN : Main.FINDINGS;
  }

  private static void print(Change change, PrintWriter out) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    boolean added = change.kind() == Kind.ADDED;
    String cells =
        change.cells().stream()
            .map(cell -> added ? cell.column() + " " + shown(cell.after()) : changed(cell))
            .collect(Collectors.joining(", "));
    out.printf(
        "%-7s  %s = %s%s  [%s]%n",
        kind, change.zh(), change.en(), cells.isEmpty() ? "" : ": " + cells, change.row());
  }

  private static String changed(Cell cell) {
    return cell.column() + " " + shown(cell.before()) + " -> " + shown(cell.after());
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "(empty)" : cell.matches("\\S+") ? cell : "\"" + cell + "\"";
  }
}

package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duizhao.check.FindingIds;
import org.duizhao.suppress.Decision;
import org.duizhao.suppress.DecisionTable;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhao ignore}: remembers that a finding is no fault. */
@Command(
    name = "ignore",
    header = "Remember that a finding is no fault, so that it is not told again.",
    description = {
      "",
      "Looks the finding up in the last check that was made in this folder, and writes the decision"
          + " into "
          + DecisionTable.NAME
          + " beside the English article: a table to keep with the articles, and to read and edit in"
          + " Excel. It holds for all findings of that rule about the same words, wherever they move"
          + " to.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao ignore 3f2a9c01de --reason \"client prefers cadre\"",
      "  duizhao ignore 3f2a9c01de --everywhere",
      "",
      "Exit codes: 0 remembered, 2 could not run."
    })
final class IgnoreCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "The id of a finding, as check prints it.")
  private List<String> ids;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is no fault.")
  private String reason = "";

  @Option(
      names = "--everywhere",
      description = "Let it hold for all articles of the folder, not for this one only.")
  private boolean everywhere;

  @Mixin private CacheOptions cache;

  private final Console console;

  IgnoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LastCheck last =
        cache
            .folder()
            .map(LastCheck::new)
            .orElseThrow(
                () -> new InputException("ignore", "no cache folder", "name one with --cache"));
    Map<Path, List<Decision>> tables = new LinkedHashMap<>();
    for (String id : ids) {
      for (Decision found : find(last, id)) {
        Path article = Path.of(found.article());
        tables
            .computeIfAbsent(article.resolveSibling(DecisionTable.NAME), t -> new ArrayList<>())
            .add(found.in(everywhere ? Decision.ALL : article.getFileName().toString(), reason));
      }
    }
    for (Map.Entry<Path, List<Decision>> table : tables.entrySet()) {
      add(table.getKey(), table.getValue().stream().distinct().toList());
    }
    return Main.CLEAN;
  }

  private static List<Decision> find(LastCheck last, String id) {
    List<Decision> found = last.find(FindingIds.common(id));
    if (found.isEmpty()) {
      throw new InputException(
          id, "no such finding in the last check made in this folder", "run 'duizhao check' first");
    }
    return found;
  }

  private void add(Path table, List<Decision> decisions) throws IOException {
    List<Decision> known = DecisionTable.read(table);
    List<Decision> added =
        decisions.stream().filter(d -> known.stream().noneMatch(k -> k.covers(d))).toList();
    if (!added.isEmpty()) {
      byte[] bytes = DecisionTable.append(table, added);
      if (Files.exists(table)) {
        Replacement.write(table, bytes);
      } else {
        try (Output file = Output.toFile(table)) {
          file.write(bytes);
          file.commit();
        }
      }
    }
    Path here = Path.of("").toAbsolutePath();
    Path shown = table.startsWith(here) ? here.relativize(table) : table;
    decisions.forEach(
        decision ->
            console
                .out()
                .printf(
                    "%s: %s%s%n",
                    shown, added.contains(decision) ? "" : "already there: ", decision.subject()));
  }
}

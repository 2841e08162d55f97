package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duizhao.glossary.CsvText;
import org.duizhao.glossary.Glossary;
import org.duizhao.suggest.TermStatistics;
import org.duizhao.suggest.TermStatistics.Use;
import org.duizhao.text.Columns;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao glossary stats}: which terms and renderings articles use. */
@Command(
    name = "stats",
    header = "Count the terms that articles hold and the renderings that were used.",
    description = {
      "",
      "A line for each row of the lists in force: how often the Chinese stands in the articles, and"
          + " how often the English beside it, of the same bead or the next, has this form.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary stats -g client.csv articles/",
      "  duizhao glossary stats -g client.csv --no-default-glossaries --all --format csv"
          + " -o use.csv articles/",
      "",
      "Exit codes: 0 done, 2 could not run."
    })
final class GlossaryStatsCommand implements Callable<Integer> {

  private static final int ZH_CELLS = 24;

  @Mixin private AlignedPairs pairs;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (default) or csv.")
  private String format;

  @Option(names = "--all", description = "Terms too that stand in none of the articles.")
  private boolean all;

  private final Console console;

  GlossaryStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!List.of("table", "csv").contains(format)) {
      throw new InputException("--format", "no format " + format, "name table or csv");
    }
    Glossary glossary = pairs.glossary();
    TermStatistics statistics = new TermStatistics(glossary);
    int code = pairs.forEach(glossary, console, statistics::look, statistics::add);
    List<Use> uses =
        statistics.uses().stream().filter(use -> all || use.occurrences() > 0).toList();
    pairs.write(format.equals("csv") ? csv(uses) : table(uses), console);
    return code;
  }

  private static String csv(List<Use> uses) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("zh", "en", "status", "occurrences", "used"));
    for (Use use : uses) {
      rows.add(
          List.of(
              use.term().zh(),
              use.term().en(),
              status(use),
              String.valueOf(use.occurrences()),
              String.valueOf(use.used())));
    }
    return CsvText.of(rows);
  }

  private static String table(List<Use> uses) {
    return uses.stream()
        .map(
            use ->
                "%s  %5d  %5d  %-12s  %s\n"
                    .formatted(
                        Columns.pad(use.term().zh(), ZH_CELLS),
                        use.occurrences(),
                        use.used(),
                        status(use),
                        use.term().en()))
        .collect(
            Collectors.joining(
                "", Columns.pad("zh", ZH_CELLS) + "  times   used  status        en\n", ""));
  }

  private static String status(Use use) {
    return use.term().status().name().toLowerCase(Locale.ROOT);
  }
}

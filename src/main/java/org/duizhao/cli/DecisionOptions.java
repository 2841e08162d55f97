package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.config.Configuration;
import org.duizhao.suppress.Decision;
import org.duizhao.suppress.DecisionTable;
import org.duizhao.suppress.Decisions;
import org.duizhao.text.InputException;
import picocli.CommandLine.Option;

/** Which decisions about findings are in force. */
final class DecisionOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A table of the findings that are known already and are not told.")
  private Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write what is found now to the table of --baseline; it is known from then on.")
  private boolean updates;

  boolean updates() {
    return updates;
  }

  /**
   * The decisions beside the articles and those of the baseline.
   *
   * @throws InputException if a table cannot be read, or none is named to update
   */
  Decisions read(Configuration configuration) {
    Optional<Path> known = known(configuration);
    if (updates && known.isEmpty()) {
      throw new InputException(
          "--update-baseline", "no table to write to", "name one with --baseline FILE");
    }
    return new Decisions(known.orElse(null), updates);
  }

  /** Writes the baseline anew if asked, and tells of the decisions that are needed no more. */
  void end(
      Decisions decisions, Configuration configuration, Predicate<String> isOn, Console console)
      throws IOException {
    if (updates) {
      Path table = known(configuration).orElseThrow();
      List<Decision> found = decisions.found();
      try (Output file = Output.toFile(table)) {
        file.write(DecisionTable.bytes(found));
        file.commit();
      }
      console.warn(
          table + ": " + found.stream().mapToInt(Decision::count).sum() + " findings kept");
      return;
    }
    List<Decision> unneeded =
        decisions.unneeded().stream().filter(decision -> isOn.test(decision.rule())).toList();
    unneeded.stream()
        .filter(decision -> !decisions.isOfBaseline(decision))
        .forEach(
            decision ->
                console.warn(
                    decision.where()
                        + ": "
                        + decision.subject()
                        + " is found no more; delete the line"));
    long known = unneeded.stream().filter(decisions::isOfBaseline).count();
    if (known > 0) {
      console.warn(
          known(configuration).orElseThrow()
              + ": "
              + known
              + (known == 1 ? " line is" : " lines are")
              + " found no more; --update-baseline takes them out");
    }
  }

  private Optional<Path> known(Configuration configuration) {
    return Optional.ofNullable(baseline).or(() -> configuration.baseline().value());
  }
}

package org.duizhao.cli;

import org.duizhao.text.InputException;
import picocli.CommandLine.Option;

/** Whether what is found is fixed too. */
final class FixOptions {

  @Option(
      names = "--fix",
      description =
          "Write the fixes that are sure into the English files, and report what remains.")
  private boolean fixes;

  @Option(
      names = "--unsafe-fixes",
      description = "The same with the first fix of every finding that has one; read what it did.")
  private boolean unsafe;

  @Option(
      names = "--diff",
      description =
          "Print what --fix (or --unsafe-fixes) would change, as a unified diff, and change"
              + " nothing. Exits with 1 if there is something.")
  private boolean diff;

  @Option(
      names = "--watch",
      description =
          "Check again whenever one of the files is saved, with everything kept loaded, until"
              + " Control-C.")
  private boolean watches;

  boolean isWriting() {
    return (fixes || unsafe) && !diff;
  }

  boolean isDiff() {
    return diff;
  }

  boolean isUnsafe() {
    return unsafe;
  }

  boolean isWatching() {
    return watches;
  }

  /**
   * Refuses what cannot go together.
   *
   * @throws InputException if something does
   */
  void require(boolean hasReports, boolean updatesBaseline) {
    boolean changes = fixes || unsafe || diff;
    if (changes && updatesBaseline) {
      throw new InputException(
          "--update-baseline",
          "what is kept as known is not fixed",
          "fix first, then update it in a run of its own");
    }
    if (changes && watches) {
      throw new InputException(
          "--watch", "a file that is being edited is not written to", "leave out --fix and --diff");
    }
    if (diff && hasReports) {
      throw new InputException(
          "--diff", "it takes the place of the report", "leave out --report and --format");
    }
  }
}

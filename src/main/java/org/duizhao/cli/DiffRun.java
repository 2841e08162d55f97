package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.duizhao.text.InputException;

/** Shows what the fixes of a batch would change, pair after pair, and changes nothing. */
record DiffRun(List<Pair> pairs, PairCheck check, Fixes fixes, Console console) {

  /**
   * Prints the difference.
   *
   * @param file where to, or null for standard output
   * @param inputs files that it may not replace
   * @return the exit code
   */
  int run(Path file, Collection<Path> inputs, Interruption interruption) throws IOException {
    Failures failures = new Failures(console);
    try (Output output = file == null ? Output.toConsole(console) : Output.toFile(file, inputs)) {
      InOrder.run(
          pairs,
          check::of,
          outcome -> show(outcome, output, failures),
          console.showsProgress(file),
          interruption::isAsked);
      output.commit();
    }
    console.warn(fixes.told("would be fixed"));
    return failures.count() > 0
        ? failures.exitCode()
        : fixes.isEmpty() ? Main.CLEAN : Main.FINDINGS;
  }

  private void show(PairCheck.Outcome outcome, Output output, Failures failures)
      throws IOException {
    outcome.failure().ifPresent(failures::add);
    if (outcome.found().isPresent()) {
      outcome.found().get().remarks().forEach(console::warn);
      try {
        fixes.show(outcome.pair(), outcome.found().get(), output);
      } catch (InputException e) {
        failures.add(e);
      }
    }
  }
}

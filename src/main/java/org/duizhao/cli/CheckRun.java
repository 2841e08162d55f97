package org.duizhao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.InputException;

/**
 * Checks the pairs of a batch on all cores and hands what is found to the report in their order. A
 * pair that cannot be checked is told, and the rest goes on; so is what an interruption leaves.
 */
final class CheckRun {

  private final List<Pair> pairs;
  private final PairCheck check;
  private final CheckReport report;
  private final Console console;
  private final boolean warns;
  private final Optional<Fixes> fixes;
  private int done;

  /**
   * @param warns whether failures are told on standard error too, as the report is not read there
   * @param fixes changes the files, if that is wanted, before the report tells what remains
   */
  CheckRun(
      List<Pair> pairs,
      PairCheck check,
      CheckReport report,
      Console console,
      boolean warns,
      Optional<Fixes> fixes) {
    this.pairs = pairs;
    this.check = check;
    this.report = report;
    this.console = console;
    this.warns = warns;
    this.fixes = fixes;
  }

  void run(Interruption interruption, boolean showsProgress) throws IOException {
    InOrder.run(pairs, check::of, this::take, showsProgress, interruption::isAsked);
    if (done < pairs.size()) {
      int left = pairs.size() - done;
      report.add(
          pairs.get(done).name(),
          "interrupted before " + left + " of " + pairs.size() + " pairs; run it again for them");
    }
    report.end();
  }

  private void take(PairCheck.Outcome outcome) throws IOException {
    done++;
    Pair pair = outcome.pair();
    if (outcome.found().isEmpty()) {
      fail(pair, outcome.failure().orElseThrow());
      return;
    }
    PairCheck.Found found = outcome.found().get();
    found.remarks().forEach(console::warn);
    try {
      report.add(pair, fixes.isPresent() ? fixes.get().write(pair, found) : found);
    } catch (InputException e) {
      fail(pair, e);
    }
  }

  private void fail(Pair pair, InputException failure) throws IOException {
    if (warns) {
      console.warn(failure.getMessage());
    }
    report.add(pair, failure);
  }
}

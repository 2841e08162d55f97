package org.duizhao.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.duizhao.check.Batch;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.SaidOnce;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.text.InputException;

/**
 * The report of a run as it grows: each pair is written when its turn comes, what only the pairs
 * together show at the end. Findings of rules that are off are left out, and the others counted.
 */
final class CheckReport {

  private final Renderer renderer;
  private final Batch batch;
  private final Predicate<Rule> isOn;
  private final Tally tally = new Tally();

  CheckReport(Renderer renderer, Batch batch, Predicate<Rule> isOn) {
    this.renderer = renderer;
    this.batch = batch;
    this.isOn = isOn;
  }

  void add(Pair pair, PairCheck.Found found) throws IOException {
    List<Finding> findings =
        SaidOnce.of(found.looked().findings().stream().filter(f -> isOn.test(f.rule())).toList());
    batch.add(found.looked());
    tally.addPair(findings);
    renderer.checked(new Checked(pair.name(), found.bitext(), findings, List.of()));
  }

  void add(Pair pair, InputException failure) throws IOException {
    tally.addFailure();
    renderer.failure(new Failure(pair.name(), failure.getMessage()));
  }

  void end() throws IOException {
    List<BatchFinding> findings =
        batch.across().filter(found -> isOn.test(found.finding().rule())).toList();
    findings.forEach(found -> tally.add(found.finding()));
    renderer.across(findings);
    renderer.end(tally.summary());
  }

  Tally tally() {
    return tally;
  }
}

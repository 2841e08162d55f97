package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.check.Batch;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Finding;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.suppress.Suppressed;
import org.duizhao.suppress.Suppression;
import org.duizhao.text.InputException;

/**
 * The report of a run as it grows: each pair is written when its turn comes, what only the pairs
 * together show at the end. Findings of rules that are off are left out, the others told as much as
 * the configuration says they matter, or suppressed, and counted.
 */
final class CheckReport {

  private final Renderer renderer;
  private final Batch batch;
  private final Judgement judgement;
  private final Optional<LastCheck> last;
  private final int mostShown;
  private final List<Pair> checked = new ArrayList<>();
  private final Tally tally = new Tally();
  private int shown;

  /**
   * @param last is told what this check tells
   * @param mostShown how many findings are shown at most
   */
  CheckReport(
      Renderer renderer,
      Batch batch,
      Judgement judgement,
      Optional<LastCheck> last,
      int mostShown) {
    this.renderer = renderer;
    this.batch = batch;
    this.judgement = judgement;
    this.last = last;
    this.mostShown = mostShown;
  }

  void add(Pair pair, PairCheck.Found found) throws IOException {
    checked.add(pair);
    judgement.begin(pair);
    batch.add(found.looked());
    tally.addPair();
    List<Finding> told = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : judgement.wanted(found.looked().findings(), pair)) {
      Optional<Suppression> suppression = judgement.suppression(finding, pair);
      suppression.ifPresentOrElse(
          why -> suppressed.add(new Suppressed(finding, why)), () -> told.add(finding));
    }
    tally.addSuppressed(suppressed.size());
    told.forEach(finding -> count(finding, pair));
    renderer.checked(new Checked(pair.name(), found.bitext(), shown(told), suppressed));
  }

  void add(Pair pair, InputException failure) throws IOException {
    add(pair.name(), failure.getMessage());
  }

  /** Tells that something could not be checked. */
  void add(String name, String message) throws IOException {
    tally.addFailure();
    renderer.failure(new Failure(name, message));
  }

  void end() throws IOException {
    List<Across> told = new ArrayList<>();
    List<Across> suppressed = new ArrayList<>();
    for (Across found : batch.across().flatMap(this::judged).toList()) {
      (found.suppression().isPresent() ? suppressed : told).add(found);
    }
    told.forEach(found -> count(found.finding(), checked.get(found.pair())));
    tally.addSuppressed(suppressed.size());
    renderer.across(Stream.of(shown(told), suppressed).flatMap(List::stream).toList());
    renderer.end(tally.summary());
    last.ifPresent(LastCheck::write);
  }

  private void count(Finding finding, Pair pair) {
    tally.add(finding, pair.name());
    last.ifPresent(table -> table.add(finding, pair.en()));
  }

  private Stream<Across> judged(BatchFinding found) {
    Pair pair = checked.get(found.pair());
    return judgement.wanted(List.of(found.finding()), pair).stream()
        .map(f -> new Across(found.pair(), f, judgement.suppression(f, pair)));
  }

  /** The first of some findings, as many as may still be shown. */
  private <T> List<T> shown(List<T> findings) {
    int room = Math.min(findings.size(), mostShown - shown);
    shown += room;
    tally.addUnshown(findings.size() - room);
    return findings.subList(0, room);
  }

  Tally tally() {
    return tally;
  }
}

package org.duizhao.cli;

import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Report.Summary;

/** Counts what a run has found. */
final class Tally {

  private final int[] bySeverity = new int[Severity.values().length];
  private int pairs;
  private int failures;

  void add(List<Finding> findings) {
    pairs++;
    findings.forEach(finding -> bySeverity[finding.severity().ordinal()]++);
  }

  void addFailure() {
    failures++;
  }

  int count(Severity severity) {
    return bySeverity[severity.ordinal()];
  }

  int findings() {
    return count(Severity.ERROR) + count(Severity.WARNING) + count(Severity.NOTE);
  }

  int failures() {
    return failures;
  }

  Summary summary() {
    return new Summary(
        pairs, failures, count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE));
  }
}

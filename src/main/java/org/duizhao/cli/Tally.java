package org.duizhao.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Report.Summary;

/** Counts what a run has found. */
final class Tally {

  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int pairs;
  private int failures;

  void addPair(List<Finding> findings) {
    pairs++;
    findings.forEach(this::add);
  }

  void add(Finding finding) {
    bySeverity.merge(finding.severity(), 1, Integer::sum);
  }

  void addFailure() {
    failures++;
  }

  int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  int findings() {
    return count(Severity.ERROR) + count(Severity.WARNING) + count(Severity.NOTE);
  }

  int failures() {
    return failures;
  }

  Summary summary() {
    return new Summary(
        pairs, failures, count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE), 0);
  }
}

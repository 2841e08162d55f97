package org.duizhao.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Report.Count;
import org.duizhao.report.Report.Summary;

/** Counts what a run has found. */
final class Tally {

  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::all).reversed().thenComparing(Count::name);

  private final Map<String, Map<Severity, Integer>> byRule = new TreeMap<>();
  private final Map<String, Map<Severity, Integer>> byArticle = new TreeMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int pairs;
  private int failures;
  private int suppressed;
  private int unshown;

  void addPair() {
    pairs++;
  }

  /** Counts a finding of a pair. */
  void add(Finding finding, String pair) {
    Severity severity = finding.severity();
    bySeverity.merge(severity, 1, Integer::sum);
    of(byRule, finding.rule().id()).merge(severity, 1, Integer::sum);
    of(byArticle, pair).merge(severity, 1, Integer::sum);
  }

  void addFailure() {
    failures++;
  }

  void addSuppressed(int findings) {
    suppressed += findings;
  }

  void addUnshown(int findings) {
    unshown += findings;
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
        pairs,
        failures,
        count(Severity.ERROR),
        count(Severity.WARNING),
        count(Severity.NOTE),
        suppressed,
        unshown,
        counts(byRule),
        counts(byArticle));
  }

  private static Map<Severity, Integer> of(Map<String, Map<Severity, Integer>> counts, String key) {
    return counts.computeIfAbsent(key, k -> new EnumMap<>(Severity.class));
  }

  private static List<Count> counts(Map<String, Map<Severity, Integer>> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Count(
                    entry.getKey(),
                    entry.getValue().getOrDefault(Severity.ERROR, 0),
                    entry.getValue().getOrDefault(Severity.WARNING, 0),
                    entry.getValue().getOrDefault(Severity.NOTE, 0)))
        .sorted(MOST_FIRST)
        .toList();
  }
}

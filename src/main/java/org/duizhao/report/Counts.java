package org.duizhao.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.report.Report.Summary;

/** The counts at the end of a run in words: {@code 3 errors, 1 warning in 2 pairs}. */
final class Counts {

  private Counts() {}

  static String words(Summary summary) {
    String failed = count(summary.failures(), "pair") + " not checked";
    String others = more(summary.suppressed(), "suppressed") + more(summary.unshown(), "not shown");
    if (summary.failures() == 0) {
      return found(summary) + others;
    }
    return (summary.pairs() == 0 ? failed : found(summary) + ", " + failed) + others;
  }

  private static String more(int number, String what) {
    return number == 0 ? "" : ", " + number + " " + what;
  }

  private static String found(Summary summary) {
    String counts =
        Stream.of(
                count(summary.errors(), "error"),
                count(summary.warnings(), "warning"),
                count(summary.notes(), "note"))
            .filter(words -> !words.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return (counts.isEmpty() ? "nothing found" : counts) + " in " + count(summary.pairs(), "pair");
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}

package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.check.Finding;
import org.duizhao.check.FindingIds;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.suppress.Suppression;

/**
 * Gives the findings of a run their ids, the same whatever the format: within a pair first those
 * that count, then the suppressed ones, then what all pairs together show of it.
 */
final class Numbering {

  private final List<Numbered> pairs = new ArrayList<>();

  /** What is kept of a pair. */
  private record Numbered(String name, FindingIds ids) {

    Entry entry(Finding finding, Optional<Suppression> suppression) {
      return new Entry(name, ids.next(finding), finding, suppression);
    }
  }

  /** The findings of the next pair, the suppressed ones last. */
  List<Entry> of(Checked checked) {
    Numbered pair = new Numbered(checked.name(), new FindingIds());
    pairs.add(pair);
    List<Entry> entries = new ArrayList<>();
    checked.findings().forEach(finding -> entries.add(pair.entry(finding, Optional.empty())));
    checked
        .suppressed()
        .forEach(s -> entries.add(pair.entry(s.finding(), Optional.of(s.suppression()))));
    return entries;
  }

  /** What the pairs together show; all pairs must have been numbered before. */
  List<Entry> of(List<Across> findings) {
    return findings.stream()
        .map(found -> pairs.get(found.pair()).entry(found.finding(), found.suppression()))
        .toList();
  }
}

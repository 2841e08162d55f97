package org.duizhao.report;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * Findings in the order in which their beads are read, and within a bead in the order of the
 * English; those in page furniture after all others. A finding belongs to the bead its English
 * words stand in or, if it has none, its Chinese ones.
 */
final class ReadingOrder {

  private final Bitext bitext;
  private final NavigableMap<Integer, Integer> zhBeads = new TreeMap<>();
  private final NavigableMap<Integer, Integer> enBeads = new TreeMap<>();

  ReadingOrder(Bitext bitext) {
    this.bitext = bitext;
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      for (Segment segment : bead.zh()) {
        zhBeads.put(segment.span().start(), i);
      }
      for (Segment segment : bead.en()) {
        enBeads.put(segment.span().start(), i);
      }
    }
  }

  List<Finding> sort(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(this::isFurniture)
                .thenComparingInt(this::bead)
                .thenComparing(finding -> finding.en().isEmpty())
                .thenComparingInt(finding -> finding.place().span().start()))
        .toList();
  }

  /** The number of the bead, from 0, that a finding belongs to. */
  int bead(Finding finding) {
    var beads = finding.en().isPresent() ? enBeads : zhBeads;
    var found = beads.floorEntry(finding.place().span().start());
    return found == null ? 0 : found.getValue();
  }

  private boolean isFurniture(Finding finding) {
    if (bitext.beads().isEmpty()) {
      return false;
    }
    Bead bead = bitext.beads().get(bead(finding));
    List<Segment> segments = finding.en().isPresent() ? bead.en() : bead.zh();
    return segments.stream().anyMatch(s -> s.kind() == Kind.FURNITURE);
  }
}

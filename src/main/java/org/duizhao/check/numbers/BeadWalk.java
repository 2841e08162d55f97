package org.duizhao.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;

/**
 * Goes through the beads that the aligner is sure enough of, each with what it has left over once
 * what its neighbours have left over is taken for the counterpart, since translators move numbers
 * and dates to the next sentence.
 *
 * @param leftovers what each bead has left over, in order
 * @param without what one bead has left over, less the counterparts that a neighbour has
 */
record BeadWalk<T>(Bitext bitext, List<T> leftovers, BinaryOperator<T> without) {

  BeadWalk {
    if (leftovers.size() != bitext.beads().size()) {
      throw new IllegalArgumentException("a leftover a bead, not " + leftovers.size());
    }
  }

  /** What a comparison finds in the beads. */
  Stream<Finding> findings(BiFunction<T, Bead, List<Finding>> comparison) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < leftovers.size(); i++) {
      Bead bead = bitext.beads().get(i);
      if (bead.isComparable()) {
        comparison
            .apply(at(i), bead)
            .forEach(finding -> findings.add(finding.in(bead.en().get(0))));
      }
    }
    return findings.stream();
  }

  private T at(int i) {
    T here = leftovers.get(i);
    if (i > 0) {
      here = without.apply(here, leftovers.get(i - 1));
    }
    return i + 1 < leftovers.size() ? without.apply(here, leftovers.get(i + 1)) : here;
  }
}

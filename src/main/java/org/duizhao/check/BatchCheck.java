package org.duizhao.check;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;

/**
 * A check that looks at a whole batch as well: it takes a digest of each pair, and compares the
 * digests when all pairs have been seen. Thread-safe.
 */
public interface BatchCheck extends Check {

  /**
   * What the check has to say of a pair, and what it keeps of it.
   *
   * @param digest must not hold the articles
   */
  record Look(List<Finding> findings, Digest digest) {

    public Look {
      findings = List.copyOf(findings);
    }
  }

  /** Looks at one pair. */
  Look look(Bitext bitext);

  /**
   * What only the pairs together show.
   *
   * @param digests of all pairs, in their order
   */
  Stream<BatchFinding> across(List<Digest> digests);

  @Override
  default Stream<Finding> check(Bitext bitext) {
    return look(bitext).findings().stream();
  }
}

package org.duizhao.align;

import java.util.List;
import org.duizhao.text.Segment;

/**
 * Neighbouring Chinese segments and the neighbouring English ones that translate them. One side may
 * be empty: a null bead, whose other side has no counterpart.
 *
 * @param score how sure the aligner is, 0 to 1
 */
public record Bead(List<Segment> zh, List<Segment> en, double score) {

  private static final double LEAST_COMPARABLE = 0.3;

  public Bead {
    zh = List.copyOf(zh);
    en = List.copyOf(en);
    if (zh.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("a bead of nothing");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }

  /** Whether one side has no counterpart. */
  public boolean isNull() {
    return zh.isEmpty() || en.isEmpty();
  }

  /** Whether the aligner is sure enough of both sides to compare what they say in detail. */
  public boolean isComparable() {
    return !isNull() && score >= LEAST_COMPARABLE;
  }
}

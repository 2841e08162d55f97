package org.duizhao.exchange;

import java.util.Locale;
import org.duizhao.align.Bead;

/** How sure a bead is, in grades that a reader can be shown. */
enum Confidence {
  SURE,
  FAIR,
  /** To be looked at by a person. */
  POOR,
  /** A side has no counterpart. */
  NULL;

  private static final double LEAST_SURE = 0.75;
  private static final double LEAST_FAIR = 0.4;

  /**
   * The grade of a bead.
   *
   * @param minScore below which a bead is poor, if that is more than is asked of all
   */
  static Confidence of(Bead bead, double minScore) {
    if (bead.isNull()) {
      return NULL;
    }
    if (bead.score() < Math.max(minScore, LEAST_FAIR)) {
      return POOR;
    }
    return bead.score() >= LEAST_SURE ? SURE : FAIR;
  }

  /** A word for style sheets. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.duizhao.align;

/**
 * Evidence from length: how the logarithm of a bead's length ratio deviates from that of the two
 * articles, in letters. The shorter the bead, the more it may deviate.
 */
final class Lengths {

  private static final double VARIANCE = 0.06;
  private static final double VARIANCE_OF_ONE_LETTER = 2;
  private static final double SMOOTHING = 3;

  /** What a perfect ratio is worth, so that a usual one is worth nothing. */
  private static final double BEST = 0.5;

  private static final double WEIGHT = 1.3;

  private final double[] zhBefore;
  private final double[] enBefore;
  private final double ratio;

  Lengths(Side zh, Side en) {
    zhBefore = before(zh);
    enBefore = before(en);
    ratio = enBefore[en.size()] / zhBefore[zh.size()];
  }

  double score(int zhStart, int zhEnd, int enStart, int enEnd) {
    double zh = zhBefore[zhEnd] - zhBefore[zhStart];
    double en = enBefore[enEnd] - enBefore[enStart];
    double deviation = Math.log((en + SMOOTHING) / (zh * ratio + SMOOTHING));
    double variance = VARIANCE + VARIANCE_OF_ONE_LETTER / (zh + 2);
    return WEIGHT * (BEST - deviation * deviation / (2 * variance));
  }

  private static double[] before(Side side) {
    double[] before = new double[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      before[i + 1] = before[i] + side.length(i);
    }
    return before;
  }
}

package org.duizhao.align;

import java.util.List;

/**
 * Evidence from length: how the logarithm of a bead's length ratio deviates from the one that is
 * expected, in letters. The shorter the bead, the more it may deviate.
 */
final class Lengths {

  private static final double VARIANCE = 0.06;
  private static final double VARIANCE_OF_ONE_LETTER = 2;
  private static final double SMOOTHING = 3;

  /** In standard deviations, what is never met in translations. */
  private static final double FAR = 4.5;

  /** English letters by Chinese character, as a rule, and what is still usual. */
  private static final double USUAL = 3.8;

  private static final double LEAST_USUAL = 3;
  private static final double MOST_USUAL = 5;

  /** For how many Chinese characters the usual ratio counts when a pair's own is estimated. */
  private static final double WEIGHT_OF_USUAL = 100;

  private final double[] zhBefore;
  private final double[] enBefore;
  private final double ratio;

  private Lengths(double[] zhBefore, double[] enBefore, double ratio) {
    this.zhBefore = zhBefore;
    this.enBefore = enBefore;
    this.ratio = ratio;
  }

  /** Expects the ratio of the two articles, if it is a usual one: half of one may be missing. */
  static Lengths usual(Side zh, Side en) {
    double[] zhBefore = before(zh);
    double[] enBefore = before(en);
    double ratio = enBefore[en.size()] / zhBefore[zh.size()];
    return new Lengths(zhBefore, enBefore, Math.min(MOST_USUAL, Math.max(LEAST_USUAL, ratio)));
  }

  /** Expects the ratio of a path's beads with two sides. */
  Lengths estimate(List<Step> path) {
    double zh = WEIGHT_OF_USUAL;
    double en = WEIGHT_OF_USUAL * USUAL;
    for (Step step : path) {
      if (!step.type().isNull()) {
        zh += zhBefore[step.zhEnd()] - zhBefore[step.zh()];
        en += enBefore[step.enEnd()] - enBefore[step.en()];
      }
    }
    return new Lengths(zhBefore, enBefore, en / zh);
  }

  /** Tells the square of the deviation, as a logarithm of likelihood, and the deviation. */
  void tell(int zhStart, int zhEnd, int enStart, int enEnd, Feature.Sink sink) {
    double deviation = deviation(zhStart, zhEnd, enStart, enEnd);
    sink.add(Feature.LENGTH, -deviation * deviation / 2);
    sink.add(Feature.DEVIATION, Math.abs(deviation));
  }

  boolean arePossible(int zhStart, int zhEnd, int enStart, int enEnd) {
    return Math.abs(deviation(zhStart, zhEnd, enStart, enEnd)) < FAR;
  }

  /** In standard deviations; above 0 if the English is long. */
  private double deviation(int zhStart, int zhEnd, int enStart, int enEnd) {
    double zh = zhBefore[zhEnd] - zhBefore[zhStart];
    double en = enBefore[enEnd] - enBefore[enStart];
    double variance = VARIANCE + VARIANCE_OF_ONE_LETTER / (zh + 2);
    return Math.log((en + SMOOTHING) / (zh * ratio + SMOOTHING)) / Math.sqrt(variance);
  }

  private static double[] before(Side side) {
    double[] before = new double[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      before[i + 1] = before[i] + side.length(i);
    }
    return before;
  }
}

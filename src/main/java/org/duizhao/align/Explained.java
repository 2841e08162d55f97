package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * Estimates what share of a pair's words the other side explains, from the beads of a path
 * (expectation maximization).
 */
final class Explained {

  private static final int ITERATIONS = 5;
  private static final double WEIGHT_OF_GUESS = 50;
  private static final double MOST = 0.9;

  /** By token that is linked, the mean of its ratios, one for nothing included. */
  private float[] means = new float[1024];

  private int count;
  private int unlinked;

  Explained(Side zh, Side en, Links links, List<Step> path) {
    Sums sums = new Sums(zh, en, links);
    for (Step step : path) {
      for (int i = step.zh(); i < step.zhEnd() && !step.type().isNull(); i++) {
        sums.advance(i + 1, step.en(), step.enEnd());
      }
      if (!step.type().isNull()) {
        sums.ofBead(step.zh(), step.zhEnd(), step.en(), step.enEnd());
        add(sums.zh(), sums.en().count());
        add(sums.en(), sums.zh().count());
      }
    }
  }

  private void add(Sums.Tokens tokens, int others) {
    if (count + tokens.linked() > means.length) {
      means = Arrays.copyOf(means, 2 * (count + tokens.linked()));
    }
    for (int k = 0; k < tokens.linked(); k++) {
      means[count++] = tokens.sum(k) / (others + 1);
    }
    unlinked += tokens.count() - tokens.linked();
  }

  double share(double guess) {
    double share = guess;
    for (int i = 0; i < ITERATIONS; i++) {
      double sum = WEIGHT_OF_GUESS * guess;
      for (int t = 0; t < count; t++) {
        double explained = share * means[t];
        sum += explained / (explained + 1 - share);
      }
      share = Math.min(MOST, sum / (WEIGHT_OF_GUESS + count + unlinked));
    }
    return share;
  }
}

package org.duizhao.align;

import java.util.List;

/** Estimates what share of a pair's words the other side explains, from the beads of a path. */
final class Explained {

  private static final int ITERATIONS = 5;
  private static final double WEIGHT_OF_GUESS = 50;
  private static final double MOST = 0.9;

  private final Side zh;
  private final Side en;
  private final Links links;
  private final List<Step> path;

  Explained(Side zh, Side en, Links links, List<Step> path) {
    this.zh = zh;
    this.en = en;
    this.links = links;
    this.path = path;
  }

  double share(double guess) {
    Matches matches = new Matches(zh, en, links);
    double share = guess;
    for (int i = 0; i < ITERATIONS; i++) {
      double[] sumAndCount = {WEIGHT_OF_GUESS * guess, WEIGHT_OF_GUESS};
      for (Step step : path) {
        if (!step.type().isNull()) {
          add(matches, step, share, sumAndCount);
        }
      }
      share = Math.min(MOST, sumAndCount[0] / sumAndCount[1]);
    }
    return share;
  }

  private void add(Matches matches, Step step, double share, double[] sumAndCount) {
    int zhTokens = zh.tokensBefore(step.zhEnd()) - zh.tokensBefore(step.zh());
    int enTokens = en.tokensBefore(step.enEnd()) - en.tokensBefore(step.en());
    float[] enSums = new float[enTokens];
    for (int i = step.zh(); i < step.zhEnd(); i++) {
      Matches.Row row = matches.row(i, step.en(), step.enEnd());
      row.addEnSums(enSums, en.tokensBefore(step.en()));
      float[] zhSums = new float[zh.tokens(i).length];
      for (int j = step.en(); j < step.enEnd(); j++) {
        row.addZhSums(zhSums, j);
      }
      addAll(zhSums, enTokens, share, sumAndCount);
    }
    addAll(enSums, zhTokens, share, sumAndCount);
  }

  /** Adds, for each token, the probability that the other side explains it. */
  private static void addAll(float[] sums, int others, double share, double[] sumAndCount) {
    for (float sum : sums) {
      double explained = share / (others + 1) * sum;
      sumAndCount[0] += explained / (explained + 1 - share);
    }
    sumAndCount[1] += sums.length;
  }
}

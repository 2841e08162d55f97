package org.duizhao.align;

import java.util.Arrays;

/**
 * What may translate what in one pair of articles: for a Chinese token the English tokens it is
 * linked to, each with a ratio p(en|zh) / p(en), how many times likelier the English token is where
 * the Chinese one stands.
 */
final class Links {

  private static final int TEMPERING_ROUNDS = 2;
  private static final double TEMPERING = 0.1;

  private int[][] en;
  private float[][] ratio;
  private int[] count;

  Links(int zhTokens) {
    en = new int[zhTokens][];
    ratio = new float[zhTokens][];
    count = new int[zhTokens];
  }

  /** Adds a link, or raises its ratio if the link is there already. */
  void raise(int zhToken, int enToken, double value) {
    for (int k = 0; k < count[zhToken]; k++) {
      if (en[zhToken][k] == enToken) {
        ratio[zhToken][k] = Math.max(ratio[zhToken][k], (float) value);
        return;
      }
    }
    if (en[zhToken] == null) {
      en[zhToken] = new int[8];
      ratio[zhToken] = new float[8];
    } else if (count[zhToken] == en[zhToken].length) {
      en[zhToken] = Arrays.copyOf(en[zhToken], 2 * count[zhToken]);
      ratio[zhToken] = Arrays.copyOf(ratio[zhToken], 2 * count[zhToken]);
    }
    en[zhToken][count[zhToken]] = enToken;
    ratio[zhToken][count[zhToken]++] = (float) value;
  }

  /**
   * Weakens the ratios of tokens that this pair of articles makes likely by chance. If the two were
   * independent, a token's ratios, weighted by the shares of the other side's tokens, would add up
   * to 1 at most; where they add up to more, they are divided by a root of the sum.
   *
   * @param zhShare by Chinese token, its share of all tokens
   * @param enShare by English token, its share of all tokens
   */
  void temper(double[] zhShare, double[] enShare) {
    for (int round = 0; round < TEMPERING_ROUNDS; round++) {
      double[] zhSum = new double[zhShare.length];
      double[] enSum = new double[enShare.length];
      for (int z = 0; z < count.length; z++) {
        for (int k = 0; k < count[z]; k++) {
          zhSum[z] += enShare[en[z][k]] * ratio[z][k];
          enSum[en[z][k]] += zhShare[z] * ratio[z][k];
        }
      }
      for (int z = 0; z < count.length; z++) {
        for (int k = 0; k < count[z]; k++) {
          ratio[z][k] /= (float) (tempering(zhSum[z]) * tempering(enSum[en[z][k]]));
        }
      }
    }
  }

  private static double tempering(double sum) {
    return Math.pow(Math.max(1, sum), TEMPERING);
  }

  int count(int zhToken) {
    return count[zhToken];
  }

  int en(int zhToken, int k) {
    return en[zhToken][k];
  }

  float ratio(int zhToken, int k) {
    return ratio[zhToken][k];
  }

  float ratioOf(int zhToken, int enToken) {
    for (int k = 0; k < count[zhToken]; k++) {
      if (en[zhToken][k] == enToken) {
        return ratio[zhToken][k];
      }
    }
    return 0;
  }
}

package org.duizhao.align;

import java.util.Arrays;

/**
 * What may translate what in one pair of articles: for a Chinese token the English tokens it is
 * linked to, each with a ratio p(en|zh) / p(en), how many times likelier the English token is where
 * the Chinese one stands.
 */
final class Links {

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
   * Sees that no token is expected, by chance, more often than it occurs: weighted by how often the
   * tokens of the other side occur, a token's ratios must not add up to more than 1.
   */
  void temper(double[] zhShare, double[] enShare) {
    for (int round = 0; round < Tuning.get("temper", 2); round++) {
      double[] expected = new double[enShare.length];
      for (int z = 0; z < count.length; z++) {
        for (int k = 0; k < count[z]; k++) {
          expected[en[z][k]] += zhShare[z] * ratio[z][k];
        }
      }
      for (int z = 0; z < count.length; z++) {
        double sum = 0;
        for (int k = 0; k < count[z]; k++) {
          ratio[z][k] /= (float) Math.pow(Math.max(1, expected[en[z][k]]), Tuning.get("tp", 1));
          sum += enShare[en[z][k]] * ratio[z][k];
        }
        for (int k = 0; k < count[z]; k++) {
          ratio[z][k] /= (float) Math.pow(Math.max(1, sum), Tuning.get("tp", 1));
        }
      }
    }
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

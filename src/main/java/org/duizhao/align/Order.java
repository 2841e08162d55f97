package org.duizhao.align;

/**
 * How much likelier two words of a bead translate each other if they stand as far into their sides.
 * Translations keep the order of clauses, so the likelihood falls off with the distance, on both
 * sides of a constant floor (after the diagonal prior of Dyer et al. 2013).
 */
final class Order {

  private static final double STEEPNESS = 12;
  private static final double SHARE = 0.8;
  private static final int STEPS = 512;
  private static final float[] FACTORS = factors();

  private Order() {}

  /**
   * What to multiply a ratio by; 1 on average.
   *
   * @param zh how far into its side the Chinese word stands, 0 to 1
   * @param en likewise the English word
   */
  static float factor(float zh, float en) {
    return FACTORS[(int) (Math.abs(zh - en) * STEPS)];
  }

  private static float[] factors() {
    float[] factors = new float[STEPS + 1];
    double mean = 2 * (STEEPNESS - 1 + Math.exp(-STEEPNESS)) / (STEEPNESS * STEEPNESS);
    for (int k = 0; k <= STEPS; k++) {
      double distance = (k + 0.5) / STEPS;
      factors[k] = (float) (1 - SHARE + SHARE * Math.exp(-STEEPNESS * distance) / mean);
    }
    return factors;
  }
}

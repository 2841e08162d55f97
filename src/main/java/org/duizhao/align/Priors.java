package org.duizhao.align;

import java.util.List;

/** How common each type of bead is, as logarithms of probabilities, in the order of the types. */
record Priors(double[] log) {

  /** For how many beads the usual distribution counts when a pair's own is estimated. */
  private static final double WEIGHT_OF_USUAL = 60;

  private static final double ONE_TO_ONE = 0.75;
  private static final double NULL = 0.08;

  /** How much rarer a bead is for each segment more. */
  private static final double ONE_MORE = 0.1;

  /** Before anything is known of the pair: the more segments, the rarer. */
  static Priors usual() {
    double[] weight = new double[BeadType.ALL.size()];
    for (int t = 0; t < weight.length; t++) {
      BeadType type = BeadType.ALL.get(t);
      int more = type.zh() + type.en() - 2 + (Math.min(type.zh(), type.en()) > 1 ? 1 : 0);
      weight[t] = type.isNull() ? NULL : ONE_TO_ONE * Math.pow(ONE_MORE, more);
    }
    return ofWeights(weight);
  }

  /** The pair's own distribution, smoothed by this one. */
  Priors estimate(List<Step> path) {
    double[] weight = new double[log.length];
    for (int t = 0; t < weight.length; t++) {
      weight[t] = WEIGHT_OF_USUAL * Math.exp(log[t]);
    }
    for (Step step : path) {
      weight[BeadType.ALL.indexOf(step.type())]++;
    }
    return ofWeights(weight);
  }

  double of(BeadType type) {
    return log[BeadType.ALL.indexOf(type)];
  }

  private static Priors ofWeights(double[] weight) {
    double sum = 0;
    for (double w : weight) {
      sum += w;
    }
    double[] log = new double[weight.length];
    for (int t = 0; t < log.length; t++) {
      log[t] = Math.log(weight[t] / sum);
    }
    return new Priors(log);
  }
}

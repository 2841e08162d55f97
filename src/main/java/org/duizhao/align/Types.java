package org.duizhao.align;

import java.util.List;

/**
 * Evidence from the type of a bead: how many segments it joins, and how common that is in this
 * pair. That a segment has no counterpart is one case in a hundred in novels, one in five on web
 * pages, and most of them in a summary.
 *
 * @param share by type, the logarithm of its share of the beads with two sides
 * @param zhNull the logarithm of the odds that a Chinese segment has no counterpart
 * @param enNull likewise an English one
 */
record Types(double[] share, double zhNull, double enNull) {

  /** How much rarer a bead is for each segment more, as a rule. */
  private static final double ONE_MORE = 0.1;

  private static final double NULLS = 0.05;

  /** For how many beads what is usual counts when a pair's own shares are estimated. */
  private static final double WEIGHT_OF_USUAL = 60;

  private static final double WEIGHT_OF_USUAL_NULLS = 20;

  /** Before anything is known of the pair. */
  static Types usual() {
    return of(List.of());
  }

  /** Those of a pair whose path this is. */
  static Types of(List<Step> path) {
    double[] count = new double[BeadType.ALL.size()];
    int full = 0;
    int zhNulls = 0;
    for (Step step : path) {
      full += step.type().isNull() ? 0 : 1;
      zhNulls += step.type().en() == 0 ? 1 : 0;
      count[step.type().index()]++;
    }
    int enNulls = path.size() - full - zhNulls;
    return new Types(shares(count), odds(zhNulls, full), odds(enNulls, full));
  }

  void tell(BeadType type, Feature.Sink sink) {
    if (type.isNull()) {
      sink.add(type.zh() > 0 ? Feature.NULL_ZH : Feature.NULL_EN, 1);
      sink.add(Feature.NULL_ODDS, type.zh() > 0 ? zhNull : enNull);
      return;
    }
    sink.add(Feature.SHARE, share[type.index()]);
    sink.add(Feature.MORE_ZH, type.zh() - 1);
    sink.add(Feature.MORE_EN, type.en() - 1);
    if (Math.min(type.zh(), type.en()) > 1) {
      sink.add(Feature.MANY_TO_MANY, 1);
    }
  }

  private static double odds(int nulls, int full) {
    double usual = NULLS * WEIGHT_OF_USUAL_NULLS;
    return Math.log((nulls + usual) / (full + WEIGHT_OF_USUAL_NULLS - usual));
  }

  private static double[] shares(double[] count) {
    double[] share = new double[count.length];
    double sum = 0;
    for (BeadType type : BeadType.ALL) {
      if (!type.isNull()) {
        int more = type.zh() + type.en() - 2 + (Math.min(type.zh(), type.en()) > 1 ? 1 : 0);
        double usual = (1 - 2 * ONE_MORE) * Math.pow(ONE_MORE, more);
        share[type.index()] = count[type.index()] + WEIGHT_OF_USUAL * usual;
        sum += share[type.index()];
      }
    }
    for (int t = 0; t < share.length; t++) {
      share[t] = Math.log(share[t] / sum);
    }
    return share;
  }
}

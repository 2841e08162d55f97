package org.duizhao.align;

import org.duizhao.text.ListFile;

/**
 * How much each feature counts: a bead's score is the sum of its features' values, weighted. The
 * weights are those of a conditional random field over alignments, learnt from texts aligned by
 * hand, so that scores are logarithms of odds.
 *
 * @param byFeature by the feature's ordinal
 */
@SuppressWarnings("EnumOrdinal") // read for every bead: an array, not a map
record Weights(double[] byFeature) {

  Weights {
    if (byFeature.length != Feature.values().length) {
      throw new IllegalArgumentException(byFeature.length + " weights");
    }
  }

  static Weights standard() {
    return Standard.WEIGHTS;
  }

  /** Adds up the score of one bead. */
  final class Sum implements Feature.Sink {

    private double sum;

    @Override
    public void add(Feature feature, double value) {
      sum += byFeature[feature.ordinal()] * value;
    }

    /** The score; the next bead begins at 0. */
    double take() {
      double score = sum;
      sum = 0;
      return score;
    }
  }

  private static final class Standard {
    static final Weights WEIGHTS = load();

    /** The resource is text, a line a feature: {@code NAME weight}. */
    private static Weights load() {
      double[] weights = new double[Feature.values().length];
      for (String line : ListFile.lines(Weights.class, "weights.txt")) {
        int space = line.indexOf(' ');
        Feature feature = Feature.valueOf(line.substring(0, space));
        weights[feature.ordinal()] = Double.parseDouble(line.substring(space + 1));
      }
      return new Weights(weights);
    }
  }
}

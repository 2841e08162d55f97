package org.duizhao.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.tools.GoldDocument;
import org.duizhao.tools.GoldDocument.GoldBead;

/**
 * The last lattice of a pair that was aligned by hand, with all features of each bead, and which
 * beads the hand allows: its own; where one of these is of no type there is, any within it.
 */
@SuppressWarnings("EnumOrdinal") // as Weights
final class GoldLattice {

  private static final List<BeadType> TYPES = BeadType.ALL;
  private static final int FEATURES = Feature.values().length;

  private final Band band;
  private final int last;

  /** By node and type, where the bead's features start; -1 if there is no such bead. */
  private final int[][] start;

  private final boolean[][] allowed;
  private float[] values = new float[1 << 16];
  private int beads;

  GoldLattice(GoldDocument document, Weights weights) {
    Search search =
        new Search(TokenPair.of(document.zh(), document.en(), Dictionary.EMPTY), weights);
    Evidence evidence = search.learn();
    band = search.nearPath();
    last = band.from().length - 1;
    start = new int[last + 1][];
    allowed = new boolean[last + 1][];
    Hand hand = new Hand(document);
    for (int i = 0; i <= last; i++) {
      Lattice.advance(evidence, band, i);
      start[i] = new int[band.width(i) * TYPES.size()];
      allowed[i] = new boolean[start[i].length];
      Arrays.fill(start[i], -1);
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        for (BeadType type : TYPES) {
          if (band.holds(i - type.zh(), j - type.en()) && evidence.isPossible(i, j, type)) {
            int at = index(i, j, type.index());
            start[i][at] = next();
            evidence.tell(i, j, type, (feature, value) -> put(feature.ordinal(), (float) value));
            allowed[i][at] = hand.allows(i, j, type);
          }
        }
      }
    }
  }

  private int next() {
    int at = FEATURES * beads++;
    if (at + FEATURES > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    return at;
  }

  private void put(int feature, float value) {
    values[FEATURES * (beads - 1) + feature] += value;
  }

  private int index(int i, int j, int type) {
    return (j - band.from()[i]) * TYPES.size() + type;
  }

  /** The logarithm of how probable the weights make what the hand allows. */
  double likelihood(double[] weights) {
    double[][] scores = scores(weights);
    double byHand = sum(scores, true, null, 0);
    return byHand == Double.NEGATIVE_INFINITY ? 0 : byHand - sum(scores, false, null, 0);
  }

  double[] gradient(double[] weights) {
    double[][] scores = scores(weights);
    double[] gradient = new double[FEATURES];
    if (sum(scores, true, gradient, 1) > Double.NEGATIVE_INFINITY) {
      sum(scores, false, gradient, -1);
    }
    return gradient;
  }

  /** By feature, the sum of squares over the beads that the hand allows. */
  double[] squares() {
    double[] squares = new double[FEATURES];
    for (int i = 0; i <= last; i++) {
      for (int b = 0; b < start[i].length; b++) {
        for (int k = 0; allowed[i][b] && k < FEATURES; k++) {
          squares[k] += values[start[i][b] + k] * values[start[i][b] + k];
        }
      }
    }
    return squares;
  }

  private double[][] scores(double[] weights) {
    double[][] scores = new double[last + 1][];
    for (int i = 0; i <= last; i++) {
      scores[i] = new double[start[i].length];
      for (int b = 0; b < start[i].length; b++) {
        double score = start[i][b] < 0 ? Double.NEGATIVE_INFINITY : 0;
        for (int k = 0; start[i][b] >= 0 && k < FEATURES; k++) {
          score += weights[k] * values[start[i][b] + k];
        }
        scores[i][b] = score;
      }
    }
    return scores;
  }

  /** The logarithm of the sum over paths; adds the expected features, times a sign. */
  private double sum(double[][] scores, boolean byHand, double[] gradient, double sign) {
    double[][] forward = nodes();
    forward[0][0] = 0;
    for (int i = 0; i <= last; i++) {
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        for (BeadType type : TYPES) {
          int at = index(i, j, type.index());
          if (start[i][at] >= 0 && (!byHand || allowed[i][at])) {
            int before = i - type.zh();
            double from = forward[before][j - type.en() - band.from()[before]];
            int node = j - band.from()[i];
            forward[i][node] = Probabilities.logOfSum(forward[i][node], from + scores[i][at]);
          }
        }
      }
    }
    double all = forward[last][band.width(last) - 1];
    if (gradient != null && all > Double.NEGATIVE_INFINITY) {
      backward(scores, byHand, forward, all, gradient, sign);
    }
    return all;
  }

  private void backward(
      double[][] scores,
      boolean byHand,
      double[][] forward,
      double all,
      double[] gradient,
      double sign) {
    double[][] backward = nodes();
    backward[last][band.width(last) - 1] = 0;
    for (int i = last; i >= 0; i--) {
      for (int j = band.to()[i]; j >= band.from()[i]; j--) {
        double on = backward[i][j - band.from()[i]];
        for (BeadType type : TYPES) {
          int at = index(i, j, type.index());
          if (start[i][at] >= 0 && (!byHand || allowed[i][at])) {
            int before = i - type.zh();
            int node = j - type.en() - band.from()[before];
            double through = scores[i][at] + on;
            backward[before][node] = Probabilities.logOfSum(backward[before][node], through);
            double probability = Math.exp(forward[before][node] + through - all);
            for (int k = 0; probability > 1e-7 && k < FEATURES; k++) {
              gradient[k] += sign * probability * values[start[i][at] + k];
            }
          }
        }
      }
    }
  }

  private double[][] nodes() {
    double[][] nodes = new double[last + 1][];
    for (int i = 0; i <= last; i++) {
      nodes[i] = new double[band.width(i)];
      Arrays.fill(nodes[i], Double.NEGATIVE_INFINITY);
    }
    return nodes;
  }

  /** The alignment by hand. */
  private static final class Hand {

    private final List<GoldBead> beads;
    private final Map<Integer, Integer> ofZh = new HashMap<>();
    private final Map<Integer, Integer> ofEn = new HashMap<>();

    Hand(GoldDocument document) {
      beads = document.beads();
      for (int b = 0; b < beads.size(); b++) {
        for (int i : beads.get(b).zh()) {
          ofZh.put(i, b);
        }
        for (int j : beads.get(b).en()) {
          ofEn.put(j, b);
        }
      }
    }

    boolean allows(int zhEnd, int enEnd, BeadType type) {
      int bead = type.zh() > 0 ? of(ofZh, zhEnd - 1) : of(ofEn, enEnd - 1);
      for (int i = zhEnd - type.zh(); i < zhEnd; i++) {
        if (of(ofZh, i) != bead) {
          return false;
        }
      }
      for (int j = enEnd - type.en(); j < enEnd; j++) {
        if (of(ofEn, j) != bead) {
          return false;
        }
      }
      return bead < 0 || !isPossible(beads.get(bead)) || isWhole(beads.get(bead), type);
    }

    private static int of(Map<Integer, Integer> beads, int segment) {
      return beads.getOrDefault(segment, -1);
    }

    private static boolean isWhole(GoldBead bead, BeadType type) {
      return bead.zh().size() == type.zh() && bead.en().size() == type.en();
    }

    private static boolean isPossible(GoldBead bead) {
      return TYPES.contains(new BeadType(bead.zh().size(), bead.en().size()))
          && areNeighbours(bead.zh())
          && areNeighbours(bead.en());
    }

    private static boolean areNeighbours(List<Integer> ids) {
      return ids.isEmpty() || ids.get(ids.size() - 1) - ids.get(0) + 1 == ids.size();
    }
  }
}

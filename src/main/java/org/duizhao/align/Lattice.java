package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All the beads that may be, within a band, each with its score; and the best path through them, by
 * dynamic programming.
 *
 * <p>A node (i, j) stands after i Chinese and j English segments. A score is the logarithm of how
 * much likelier the bead is than others in its place; what of it the evidence cannot tell, the
 * weights decide.
 */
final class Lattice {

  static final float NEVER = Float.NEGATIVE_INFINITY;

  private static final List<BeadType> TYPES = BeadType.ALL;

  /** A path that falls so far behind another at the same Chinese segment is given up. */
  private static final double BEAM = Double.parseDouble(System.getProperty("beam", "40"));

  private final Band band;
  private final int zhSize;
  private final int enSize;

  /** By i, then j, then type: the score of the bead that ends at (i, j). */
  private final float[][] scores;

  /** By i, then j: the score of the best path that leads there, and the type of its last bead. */
  private final double[][] reached;

  private final byte[][] last;

  private final double beam;

  private Lattice(Evidence evidence, Weights weights, Band band, double beam) {
    this.band = band;
    this.beam = beam;
    this.zhSize = band.from().length - 1;
    this.enSize = band.to()[zhSize];
    this.scores = new float[zhSize + 1][];
    this.reached = new double[zhSize + 1][];
    this.last = new byte[zhSize + 1][];
    Weights.Sum sum = weights.new Sum();
    for (int i = 0; i <= zhSize; i++) {
      advance(evidence, band, i);
      scores[i] = new float[band.width(i) * TYPES.size()];
      reached[i] = new double[band.width(i)];
      last[i] = new byte[band.width(i)];
      Arrays.fill(scores[i], NEVER);
      Arrays.fill(reached[i], NEVER);
      reached[0][0] = 0;
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        for (BeadType type : TYPES) {
          reach(evidence, i, j, type, sum);
        }
      }
      giveUp(reached[i]);
    }
  }

  /** All the beads within a band but those of paths that fell too far behind. */
  static Lattice of(Evidence evidence, Weights weights, Band band) {
    Lattice lattice = new Lattice(evidence, weights, band, BEAM);
    return lattice.reached[lattice.zhSize][band.width(lattice.zhSize) - 1] > NEVER
        ? lattice
        : new Lattice(evidence, weights, band, Double.POSITIVE_INFINITY);
  }

  /** Readies the evidence for the beads within a band whose Chinese ends after i segments. */
  static void advance(Evidence evidence, Band band, int i) {
    if (i > 0) {
      int before = Math.max(0, i - BeadType.MOST);
      int after = Math.min(band.from().length - 1, i - 1 + BeadType.MOST);
      evidence.advance(i, band.from()[before], band.to()[after]);
    }
  }

  private void reach(Evidence evidence, int i, int j, BeadType type, Weights.Sum sum) {
    int before = i - type.zh();
    if (!band.holds(before, j - type.en()) || !evidence.isPossible(i, j, type)) {
      return;
    }
    double start = reached[before][j - type.en() - band.from()[before]];
    if (start == NEVER) {
      return;
    }
    evidence.tell(i, j, type, sum);
    float score = (float) sum.take();
    scores[i][index(i, j, type.index())] = score;
    int at = j - band.from()[i];
    if (start + score > reached[i][at]) {
      reached[i][at] = start + score;
      last[i][at] = (byte) type.index();
    }
  }

  private void giveUp(double[] reached) {
    double best = NEVER;
    for (double score : reached) {
      best = Math.max(best, score);
    }
    for (int at = 0; at < reached.length; at++) {
      if (reached[at] < best - beam) {
        reached[at] = NEVER;
      }
    }
  }

  private int index(int i, int j, int type) {
    return (j - band.from()[i]) * TYPES.size() + type;
  }

  Band band() {
    return band;
  }

  /** The score of the bead of a type that ends at a node, minus infinity if there is none. */
  float score(int i, int j, int type) {
    return scores[i][index(i, j, type)];
  }

  /** The score of a bead within the band. */
  float score(Step step) {
    return score(step.zhEnd(), step.enEnd(), step.type().index());
  }

  /** The best path. */
  List<Step> best() {
    List<Step> path = new ArrayList<>();
    for (int i = zhSize, j = enSize; i > 0 || j > 0; ) {
      BeadType type = TYPES.get(last[i][j - band.from()[i]]);
      i -= type.zh();
      j -= type.en();
      path.add(new Step(i, j, type));
    }
    Collections.reverse(path);
    return path;
  }
}

package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * How probable each bead of a path is, given all other paths through its lattice
 * (forward-backward).
 */
final class Probabilities {

  private final Lattice lattice;
  private final Band band;
  private final List<BeadType> types;
  private final int last;

  private Probabilities(Lattice lattice) {
    this.lattice = lattice;
    this.band = lattice.band();
    this.types = BeadType.ALL;
    this.last = band.from().length - 1;
  }

  /** The probability of each step of a path, in order. */
  static double[] of(List<Step> path, Lattice lattice) {
    Probabilities probabilities = new Probabilities(lattice);
    double[][] forward = probabilities.forward();
    double[][] backward = probabilities.backward();
    return path.stream()
        .mapToDouble(step -> probabilities.of(step, forward, backward))
        .map(probability -> Math.min(1, probability))
        .toArray();
  }

  private double of(Step step, double[][] forward, double[][] backward) {
    if (step.type().isNull()) {
      return ofNull(step, forward, backward);
    }
    return through(step.zhEnd(), step.enEnd(), step.type().index(), forward, backward);
  }

  /** A segment has no counterpart wherever among those of the other side it is put. */
  private double ofNull(Step step, double[][] forward, double[][] backward) {
    double sum = 0;
    if (step.type().zh() > 0) {
      for (int j = band.from()[step.zhEnd()]; j <= band.to()[step.zhEnd()]; j++) {
        sum += through(step.zhEnd(), j, step.type().index(), forward, backward);
      }
    } else {
      for (int i = step.zh(); i >= 0 && band.holds(i, step.enEnd()); i--) {
        sum += through(i, step.enEnd(), step.type().index(), forward, backward);
      }
      for (int i = step.zh() + 1; i <= last && band.holds(i, step.enEnd()); i++) {
        sum += through(i, step.enEnd(), step.type().index(), forward, backward);
      }
    }
    return sum;
  }

  private double through(int i, int j, int type, double[][] forward, double[][] backward) {
    double score = score(i, j, type);
    if (score == Lattice.NEVER) {
      return 0;
    }
    int before = i - types.get(type).zh();
    int at = j - types.get(type).en() - band.from()[before];
    double on = backward[i][j - band.from()[i]];
    return Math.exp(forward[before][at] + score + on - backward[0][0]);
  }

  /** By node, the logarithm of the sum over all paths that lead to it. */
  private double[][] forward() {
    double[][] sums = nodes();
    sums[0][0] = 0;
    for (int i = 0; i <= last; i++) {
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        int at = j - band.from()[i];
        for (int t = 0; t < types.size(); t++) {
          double score = score(i, j, t);
          if (score > Lattice.NEVER) {
            int before = i - types.get(t).zh();
            double start = sums[before][j - types.get(t).en() - band.from()[before]];
            sums[i][at] = logOfSum(sums[i][at], start + score);
          }
        }
      }
    }
    return sums;
  }

  /** By node, the logarithm of the sum over all paths that lead on from it. */
  private double[][] backward() {
    double[][] sums = nodes();
    sums[last][band.width(last) - 1] = 0;
    for (int i = last; i >= 0; i--) {
      for (int j = band.to()[i]; j >= band.from()[i]; j--) {
        double on = sums[i][j - band.from()[i]];
        for (int t = 0; t < types.size(); t++) {
          double score = score(i, j, t);
          if (score > Lattice.NEVER) {
            int before = i - types.get(t).zh();
            int at = j - types.get(t).en() - band.from()[before];
            sums[before][at] = logOfSum(sums[before][at], on + score);
          }
        }
      }
    }
    return sums;
  }

  private double score(int i, int j, int type) {
    return lattice.score(i, j, type);
  }

  private double[][] nodes() {
    double[][] nodes = new double[last + 1][];
    for (int i = 0; i <= last; i++) {
      nodes[i] = new double[band.width(i)];
      Arrays.fill(nodes[i], Lattice.NEVER);
    }
    return nodes;
  }

  /** The logarithm of the sum of two numbers given by their logarithms. */
  static double logOfSum(double a, double b) {
    double larger = Math.max(a, b);
    return larger == Lattice.NEVER
        ? Lattice.NEVER
        : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
  }
}

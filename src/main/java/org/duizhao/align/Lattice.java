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
 * much likelier the bead is than its sides standing side by side by chance, so a null bead has
 * nothing but its prior.
 */
final class Lattice {

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final Band band;
  private final int zhSize;
  private final int enSize;

  /** By i, then j, then type: the score of the bead that ends at (i, j). */
  private final float[][] scores;

  Lattice(Side zh, Side en, Links links, Priors priors, double explained, Band band) {
    this.band = band;
    this.zhSize = zh.size();
    this.enSize = en.size();
    this.scores = new float[zhSize + 1][];
    WordEvidence words = new WordEvidence(zh, en, links, explained);
    Lengths lengths = new Lengths(zh, en);
    for (int i = 0; i <= zhSize; i++) {
      int before = Math.max(0, i - BeadType.MOST);
      if (i > 0) {
        words.advance(i, band.from()[before], band.to()[Math.min(zhSize, i - 1 + BeadType.MOST)]);
      }
      scores[i] = new float[band.width(i) * BeadType.ALL.size()];
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        for (int t = 0; t < BeadType.ALL.size(); t++) {
          scores[i][index(i, j, t)] =
              (float) score(zh, en, i, j, BeadType.ALL.get(t), priors.of(t), words, lengths);
        }
      }
    }
  }

  private double score(
      Side zh,
      Side en,
      int i,
      int j,
      BeadType type,
      double prior,
      WordEvidence words,
      Lengths lengths) {
    int zhStart = i - type.zh();
    int enStart = j - type.en();
    if (!band.holds(zhStart, enStart)) {
      return NEVER;
    }
    if (type.isNull()) {
      return prior;
    }
    return prior
        + words.score(i, j, type)
        + lengths.score(zhStart, i, enStart, j)
        + Marks.score(marks(zh, zhStart, i), marks(en, enStart, j));
  }

  private static Marks marks(Side side, int start, int end) {
    Marks marks = side.marks(start);
    for (int i = start + 1; i < end; i++) {
      marks = marks.and(side.marks(i));
    }
    return marks;
  }

  private int index(int i, int j, int type) {
    return (j - band.from()[i]) * BeadType.ALL.size() + type;
  }

  /** The best path. */
  List<Step> best() {
    byte[][] last = new byte[zhSize + 1][];
    double[][] reached = new double[zhSize + 1][];
    for (int i = 0; i <= zhSize; i++) {
      last[i] = new byte[band.width(i)];
      reached[i] = new double[band.width(i)];
      Arrays.fill(reached[i], NEVER);
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        int at = j - band.from()[i];
        if (i == 0 && j == 0) {
          reached[0][0] = 0;
          continue;
        }
        for (int t = 0; t < BeadType.ALL.size(); t++) {
          float score = scores[i][index(i, j, t)];
          if (score > NEVER) {
            BeadType type = BeadType.ALL.get(t);
            int before = i - type.zh();
            double total = reached[before][j - type.en() - band.from()[before]] + score;
            if (total > reached[i][at]) {
              reached[i][at] = total;
              last[i][at] = (byte) t;
            }
          }
        }
      }
    }
    return trace(last);
  }

  private List<Step> trace(byte[][] last) {
    List<Step> path = new ArrayList<>();
    for (int i = zhSize, j = enSize; i > 0 || j > 0; ) {
      BeadType type = BeadType.ALL.get(last[i][j - band.from()[i]]);
      i -= type.zh();
      j -= type.en();
      path.add(new Step(i, j, type));
    }
    Collections.reverse(path);
    return path;
  }
}

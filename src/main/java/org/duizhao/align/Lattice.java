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

  static final float NEVER = Float.NEGATIVE_INFINITY;

  private final Side zh;
  private final Side en;
  private final Band band;

  private final List<BeadType> types;

  private final int zhSize;
  private final int enSize;

  /** By i, then j, then type: the score of the bead that ends at (i, j). */
  private final float[][] scores;

  Lattice(
      Side zh,
      Side en,
      Links links,
      Priors priors,
      double explained,
      Band band,
      List<BeadType> types) {
    this.zh = zh;
    this.en = en;
    this.band = band;
    this.types = types;
    this.zhSize = zh.size();
    this.enSize = en.size();
    this.scores = new float[zhSize + 1][];
    int most = types.stream().mapToInt(type -> Math.max(type.zh(), type.en())).max().orElseThrow();
    WordEvidence words = new WordEvidence(zh, en, links, explained, most);
    double[] prior = types.stream().mapToDouble(priors::of).toArray();
    Lengths lengths = new Lengths(zh, en);
    for (int i = 0; i <= zhSize; i++) {
      int before = Math.max(0, i - most);
      if (i > 0) {
        words.advance(i, band.from()[before], band.to()[Math.min(zhSize, i - 1 + most)]);
      }
      scores[i] = new float[band.width(i) * types.size()];
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        for (int t = 0; t < types.size(); t++) {
          scores[i][index(i, j, t)] = (float) score(i, j, types.get(t), prior[t], words, lengths);
        }
      }
    }
  }

  private double score(
      int i, int j, BeadType type, double prior, WordEvidence words, Lengths lengths) {
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
        + Marks.score(zh.marks(i - 1, type.zh()), en.marks(j - 1, type.en()));
  }

  private int index(int i, int j, int type) {
    return (j - band.from()[i]) * types.size() + type;
  }

  Band band() {
    return band;
  }

  List<BeadType> types() {
    return types;
  }

  /** The score of the bead of a type that ends at a node, minus infinity if there is none. */
  float score(int i, int j, int type) {
    return scores[i][index(i, j, type)];
  }

  /** What the beads of a path are worth, null beads left out, by the token. */
  double worthByToken(List<Step> path) {
    double worth = 0;
    int tokens = 1;
    for (Step step : path) {
      if (!step.type().isNull()) {
        int type = types.indexOf(step.type());
        worth += scores[step.zhEnd()][index(step.zhEnd(), step.enEnd(), type)];
        tokens += zh.tokensBefore(step.zhEnd()) - zh.tokensBefore(step.zh());
        tokens += en.tokensBefore(step.enEnd()) - en.tokensBefore(step.en());
      }
    }
    return worth / tokens;
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
        for (int t = 0; t < types.size(); t++) {
          float score = scores[i][index(i, j, t)];
          if (score > NEVER) {
            BeadType type = types.get(t);
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
      BeadType type = types.get(last[i][j - band.from()[i]]);
      i -= type.zh();
      j -= type.en();
      path.add(new Step(i, j, type));
    }
    Collections.reverse(path);
    return path;
  }
}

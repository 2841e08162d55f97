package org.duizhao.align;

import java.util.Arrays;

/**
 * Evidence from words (after Moore 2002): how much better the tokens of each side of a bead are
 * explained by the other side than by chance.
 *
 * <p>A token is explained by the other side with the probability {@code explained}, and then
 * translates any of its n tokens, or none, with equal chance (IBM model 1); so it is worth log(1 -
 * explained + explained / (n + 1) * sum of the ratios of its {@link Links}). The bead is worth the
 * sum over the tokens of both sides, damped, because words are not independent.
 *
 * <p>Sums are kept so that each bead costs two look-ups: for the Chinese segments that end at the
 * current row, by how many there are, the worth of all English tokens before each English boundary;
 * for each Chinese segment its worth by the English boundary and how many segments end there.
 */
final class WordEvidence {

  private static final double DAMPING = 0.25;
  private static final int KEPT = BeadType.MOST + 1;
  private static final int FACTORS_BEFORE_LOG = 32;

  private final Side zh;
  private final Side en;
  private final double explained;
  private final int most;
  private final Matches matches;

  /** Ring of rows by Chinese segment, and of what is known by how many segments end here. */
  private final Matches.Row[] rows = new Matches.Row[KEPT];

  private final float[][][] zhWorth = new float[KEPT][][];
  private final double[][] enWorthBefore = new double[KEPT][];
  private int origin;

  /**
   * @param explained the share of words that the other side explains
   * @param most the most segments that one side of a bead may have
   */
  WordEvidence(Side zh, Side en, Links links, double explained, int most) {
    this.zh = zh;
    this.en = en;
    this.explained = explained;
    this.most = most;
    this.matches = new Matches(zh, en, links);
  }

  /**
   * Makes beads possible whose Chinese ends after {@code zhEnd} segments, one more than before, and
   * whose English lies in the range.
   */
  void advance(int zhEnd, int enFrom, int enTo) {
    int segment = zhEnd - 1;
    rows[segment % KEPT] = matches.row(segment, enFrom, enTo);
    zhWorth[segment % KEPT] = zhWorth(segment, rows[segment % KEPT]);
    origin = rows[Math.max(0, zhEnd - most) % KEPT].enFrom();
    float[] sums = new float[en.tokensBefore(enTo) - en.tokensBefore(origin)];
    for (int count = 1; count <= Math.min(most, zhEnd); count++) {
      Matches.Row row = rows[(zhEnd - count) % KEPT];
      row.addEnSums(sums, en.tokensBefore(origin));
      int tokens = zh.tokensBefore(zhEnd) - zh.tokensBefore(zhEnd - count);
      enWorthBefore[count] = enWorthBefore(sums, origin, enTo, tokens);
    }
  }

  /** What the words of a bead are worth whose Chinese ends where {@link #advance} went last. */
  double score(int zhEnd, int enEnd, BeadType type) {
    double[] before = enWorthBefore[type.zh()];
    double worth = before[enEnd - origin] - before[enEnd - type.en() - origin];
    for (int segment = zhEnd - type.zh(); segment < zhEnd; segment++) {
      int from = rows[segment % KEPT].enFrom();
      worth += zhWorth[segment % KEPT][type.en()][enEnd - from];
    }
    return DAMPING * worth;
  }

  /** By English boundary, the worth of the English tokens before it, from the origin on. */
  private double[] enWorthBefore(float[] sums, int enFrom, int enTo, int zhTokens) {
    double[] before = new double[enTo - enFrom + 1];
    int first = en.tokensBefore(enFrom);
    Worth worth = new Worth(zhTokens);
    for (int j = enFrom; j < enTo; j++) {
      for (int t = en.tokensBefore(j); t < en.tokensBefore(j + 1); t++) {
        worth.add(sums[t - first]);
      }
      before[j + 1 - enFrom] = before[j - enFrom] + worth.take();
    }
    return before;
  }

  /** By how many English segments, and the boundary they end at, a Chinese segment's worth. */
  private float[][] zhWorth(int segment, Matches.Row row) {
    float[][] byCount = new float[most + 1][row.enTo() - row.enFrom() + 1];
    float[] sums = new float[zh.tokens(segment).length];
    for (int end = row.enFrom() + 1; end <= row.enTo(); end++) {
      Arrays.fill(sums, 0);
      for (int n = 1; n <= most && end - n >= row.enFrom(); n++) {
        row.addZhSums(sums, end - n);
        Worth worth = new Worth(en.tokensBefore(end) - en.tokensBefore(end - n));
        for (float sum : sums) {
          worth.add(sum);
        }
        byCount[n][end - row.enFrom()] = (float) worth.take();
      }
    }
    return byCount;
  }

  /** Adds up the worth of tokens against a number of tokens of the other side. */
  private final class Worth {

    private final double factor;
    private double log;
    private double product = 1;
    private int factors;

    Worth(int otherTokens) {
      factor = explained / (otherTokens + 1);
    }

    void add(float sum) {
      product *= 1 - explained + factor * sum;
      if (++factors == FACTORS_BEFORE_LOG) {
        log += Math.log(product);
        product = 1;
        factors = 0;
      }
    }

    double take() {
      double worth = log + Math.log(product);
      log = 0;
      product = 1;
      factors = 0;
      return worth;
    }
  }
}

package org.duizhao.align;

/**
 * For the tokens of a bead, the sums of the ratios that link each to the other side, weighed by
 * their {@link Order}.
 */
final class Sums {

  private static final int KEPT = BeadType.MOST + 1;

  private final Side zhSide;
  private final Side enSide;
  private final Matches matches;

  /** Ring of rows, by Chinese segment. */
  private final Matches.Row[] rows = new Matches.Row[KEPT];

  private final Tokens zh = new Tokens();
  private final Tokens en = new Tokens();

  /** The tokens of one side of a bead. */
  static final class Tokens {

    private int count;
    private float[] sums = new float[64];

    /** The tokens whose sum is not 0, in no order. */
    private int[] linked = new int[64];

    private int links;

    private void begin(int tokens) {
      for (int k = 0; k < links; k++) {
        sums[linked[k]] = 0;
      }
      count = tokens;
      links = 0;
      if (tokens > sums.length) {
        sums = new float[2 * tokens];
        linked = new int[2 * tokens];
      }
    }

    private void add(int token, float ratio) {
      if (sums[token] == 0) {
        linked[links++] = token;
      }
      sums[token] += ratio;
    }

    /** How many there are. */
    int count() {
      return count;
    }

    /** How many of them have a sum. */
    int linked() {
      return links;
    }

    /** The sum of the k-th that has one. */
    float sum(int k) {
      return sums[linked[k]];
    }
  }

  Sums(Side zh, Side en, Links links) {
    this.zhSide = zh;
    this.enSide = en;
    this.matches = new Matches(zh, en, links);
  }

  /**
   * Makes beads possible whose Chinese ends after {@code zhEnd} segments, one more than before, and
   * whose English lies in the range.
   */
  void advance(int zhEnd, int enFrom, int enTo) {
    rows[(zhEnd - 1) % KEPT] = matches.row(zhEnd - 1, enFrom, enTo);
  }

  /** Adds up a bead whose Chinese ends where it was advanced to last. */
  void ofBead(int zhStart, int zhEnd, int enStart, int enEnd) {
    zh.begin(zhSide.tokensBefore(zhEnd) - zhSide.tokensBefore(zhStart));
    en.begin(enSide.tokensBefore(enEnd) - enSide.tokensBefore(enStart));
    for (int i = zhStart; i < zhEnd; i++) {
      add(rows[i % KEPT], zhSide.tokensBefore(i) - zhSide.tokensBefore(zhStart), enStart, enEnd);
    }
  }

  Tokens zh() {
    return zh;
  }

  Tokens en() {
    return en;
  }

  private void add(Matches.Row row, int zhBefore, int enStart, int enEnd) {
    float zhStep = 1f / zh.count;
    float enStep = 1f / en.count;
    int enFirst = enSide.tokensBefore(enStart) - enSide.tokensBefore(row.enFrom());
    int[] zhToken = row.zhToken();
    int[] enToken = row.enToken();
    float[] ratios = row.ratio();
    int end = row.start()[enEnd - row.enFrom()];
    for (int k = row.start()[enStart - row.enFrom()]; k < end; k++) {
      int z = zhBefore + zhToken[k];
      int e = enToken[k] - enFirst;
      float ratio = ratios[k] * Order.factor((z + 0.5f) * zhStep, (e + 0.5f) * enStep);
      zh.add(z, ratio);
      en.add(e, ratio);
    }
  }
}

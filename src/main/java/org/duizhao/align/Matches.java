package org.duizhao.align;

import java.util.Arrays;

/** The links between the tokens of one Chinese segment and those of English segments in a range. */
final class Matches {

  private final Side zh;
  private final Side en;
  private final Links links;

  /** For each English token the first of its chain of links, if {@code seen} is the current row. */
  private final int[] chain;

  private final int[] seen;
  private int row;
  private int[] next = new int[1024];
  private int[] zhToken = new int[1024];
  private float[] ratio = new float[1024];

  Matches(Side zh, Side en, Links links) {
    this.zh = zh;
    this.en = en;
    this.links = links;
    this.chain = new int[en.vocabulary().size()];
    this.seen = new int[chain.length];
  }

  /**
   * The linked pairs of tokens of a Chinese segment and the English ones from {@code enFrom} on, in
   * the order of the English.
   *
   * @param start by English segment, counted from {@code enFrom}, where its pairs start
   * @param zhToken by pair, the Chinese token, counted from the segment's start
   * @param enToken by pair, the English token, counted from the start of {@code enFrom}
   * @param ratio by pair, that of its link
   */
  record Row(int enFrom, int[] start, int[] zhToken, int[] enToken, float[] ratio) {}

  Row row(int zhSegment, int enFrom, int enTo) {
    chainUp(zh.tokens(zhSegment));
    int[] start = new int[enTo - enFrom + 1];
    Pairs pairs = new Pairs();
    int before = en.tokensBefore(enFrom);
    for (int j = enFrom; j < enTo; j++) {
      start[j - enFrom] = pairs.count;
      int[] words = en.tokens(j);
      for (int k = 0; k < words.length; k++) {
        if (seen[words[k]] == row) {
          for (int link = chain[words[k]]; link >= 0; link = next[link]) {
            pairs.add(zhToken[link], en.tokensBefore(j) - before + k, ratio[link]);
          }
        }
      }
    }
    start[enTo - enFrom] = pairs.count;
    return new Row(enFrom, start, pairs.zh, pairs.en, pairs.ratio);
  }

  private static final class Pairs {

    private int[] zh = new int[128];
    private int[] en = new int[128];
    private float[] ratio = new float[128];
    private int count;

    void add(int zhToken, int enToken, float value) {
      if (count == zh.length) {
        zh = Arrays.copyOf(zh, 2 * count);
        en = Arrays.copyOf(en, 2 * count);
        ratio = Arrays.copyOf(ratio, 2 * count);
      }
      zh[count] = zhToken;
      en[count] = enToken;
      ratio[count++] = value;
    }
  }

  /** Chains up, by English token, all links of a segment's tokens. */
  private void chainUp(int[] tokens) {
    row++;
    int count = 0;
    for (int k = 0; k < tokens.length; k++) {
      for (int link = 0; link < links.count(tokens[k]); link++) {
        if (count == next.length) {
          next = Arrays.copyOf(next, 2 * count);
          zhToken = Arrays.copyOf(zhToken, 2 * count);
          ratio = Arrays.copyOf(ratio, 2 * count);
        }
        int enToken = links.en(tokens[k], link);
        next[count] = seen[enToken] == row ? chain[enToken] : -1;
        seen[enToken] = row;
        chain[enToken] = count;
        zhToken[count] = k;
        ratio[count++] = links.ratio(tokens[k], link);
      }
    }
  }
}

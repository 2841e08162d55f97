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
   * The sums of ratios between a Chinese segment and the English ones in a range.
   *
   * @param enSums by English token, over the Chinese tokens
   * @param zhSums by English segment and then Chinese token, over the English tokens
   */
  record Row(int enFrom, int enTo, int firstToken, float[] enSums, float[] zhSums, int zhTokens) {

    /**
     * Adds the sums of the English tokens to {@code sums}, which begins with token {@code from}.
     */
    void addEnSums(float[] sums, int from) {
      int shift = from - firstToken;
      int count = Math.min(sums.length, enSums.length - shift);
      for (int t = Math.max(0, -shift); t < count; t++) {
        sums[t] += enSums[t + shift];
      }
    }

    /** Adds the sums of the Chinese tokens over one English segment. */
    void addZhSums(float[] sums, int enSegment) {
      int first = (enSegment - enFrom) * zhTokens;
      for (int k = 0; k < zhTokens; k++) {
        sums[k] += zhSums[first + k];
      }
    }
  }

  Row row(int zhSegment, int enFrom, int enTo) {
    int[] tokens = zh.tokens(zhSegment);
    chainUp(tokens);
    int firstToken = en.tokensBefore(enFrom);
    float[] enSums = new float[en.tokensBefore(enTo) - firstToken];
    float[] zhSums = new float[(enTo - enFrom) * tokens.length];
    for (int j = enFrom; j < enTo; j++) {
      int[] words = en.tokens(j);
      int first = en.tokensBefore(j) - firstToken;
      int zhFirst = (j - enFrom) * tokens.length;
      for (int k = 0; k < words.length; k++) {
        if (seen[words[k]] == row) {
          for (int link = chain[words[k]]; link >= 0; link = next[link]) {
            enSums[first + k] += ratio[link];
            zhSums[zhFirst + zhToken[link]] += ratio[link];
          }
        }
      }
    }
    return new Row(enFrom, enTo, firstToken, enSums, zhSums, tokens.length);
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

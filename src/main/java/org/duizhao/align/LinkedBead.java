package org.duizhao.align;

import java.util.List;

/**
 * The words of a bead that carry meaning, and how surely each translates each (IBM model 1 with
 * {@link Order}, in both directions).
 *
 * <p>In either direction a word is taken to translate one word of the other side, or none; a link
 * is as likely as the geometric mean of the two directions.
 */
public final class LinkedBead {

  /** The share of words that the other side explains, as a rule. */
  private static final double EXPLAINED = 0.6;

  /** How many Chinese characters are worth an English word, as a rule. */
  private static final double CHARACTERS_TO_A_WORD = 2;

  private final List<Word> zh;
  private final List<Word> en;

  /** By Chinese and English word, the ratio of their link, weighed by their order. */
  private final double[][] ratio;

  private final double[] zhSum;
  private final double[] enSum;

  /**
   * @param zh with spans in the Chinese article
   * @param en with spans in the English article
   */
  LinkedBead(List<Word> zh, List<Word> en, double[][] ratio) {
    this.zh = List.copyOf(zh);
    this.en = List.copyOf(en);
    this.ratio = ratio;
    this.zhSum = new double[zh.size()];
    this.enSum = new double[en.size()];
    for (int z = 0; z < zhSum.length; z++) {
      for (int e = 0; e < enSum.length; e++) {
        zhSum[z] += ratio[z][e];
        enSum[e] += ratio[z][e];
      }
    }
  }

  /** The Chinese words, with spans in the article. */
  public List<Word> zh() {
    return zh;
  }

  /** The English words, with spans in the article. */
  public List<Word> en() {
    return en;
  }

  /** How likely the two translate each other, 0 to 1. */
  public double probability(int zhWord, int enWord) {
    double value = ratio[zhWord][enWord];
    return value == 0
        ? 0
        : value
            / Math.sqrt(total(zhSum[zhWord], enSum.length) * total(enSum[enWord], zhSum.length));
  }

  /**
   * How likely a Chinese word has a counterpart that it does not have to share, 0 to 1: the English
   * words that translate it, counted by how likely each translates no other.
   */
  public double counterpartZh(int zhWord) {
    double count = 0;
    for (int e = 0; e < enSum.length; e++) {
      count += ratio[zhWord][e] / total(enSum[e], zhSum.length);
    }
    return Math.min(1, count);
  }

  /** Likewise an English word; a longer Chinese one translates several words at a time. */
  public double counterpartEn(int enWord) {
    double count = 0;
    for (int z = 0; z < zhSum.length; z++) {
      double words = Math.max(1, zh.get(z).span().length() / CHARACTERS_TO_A_WORD);
      count += words * ratio[z][enWord] / total(zhSum[z], enSum.length);
    }
    return Math.min(1, count);
  }

  private static double total(double sum, int others) {
    return sum + (1 - EXPLAINED) / EXPLAINED * (others + 1);
  }
}

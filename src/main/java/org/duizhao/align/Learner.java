package org.duizhao.align;

import java.util.List;

/**
 * Learns from a first alignment what the lexicon does not know: the article's own names and terms,
 * and which of a word's translations it uses (IBM model 1 with {@link Order}, expectation
 * maximization over the beads, the lexicon's ratios as prior). What one bead alone says is
 * discounted, as it would only confirm that bead.
 */
final class Learner {

  private static final int ITERATIONS = 3;

  /** For how many occurrences of a word the lexicon counts. */
  private static final float WEIGHT_OF_LEXICON = 16;

  /** In how many beads a pair must meet to be learnt; a pair must not confirm its own bead. */
  private static final int LEAST_MET = 3;

  /** The ratio of a pair the lexicon does not have, met in two beads or more; in one. */
  private static final float UNKNOWN = 1;

  private static final float UNKNOWN_MET_ONCE = 0.2f;
  private static final float LEAST_SHARE = 0.01f;
  private static final float LEAST_RATIO = 2;

  private final Side zh;
  private final Side en;
  private final Links links;
  private final List<Step> path;
  private final float[] zhCount;
  private final float[] enCount;
  private final PairCounts met = new PairCounts();

  Learner(Side zh, Side en, Links links, List<Step> path) {
    this.zh = zh;
    this.en = en;
    this.links = links;
    this.path = path.stream().filter(step -> !step.type().isNull()).toList();
    this.zhCount = counts(zh);
    this.enCount = counts(en);
    for (Step step : this.path) {
      meet(step);
    }
  }

  /** Adds what was learnt to the links. */
  void learn() {
    PairCounts ratios = null;
    for (int i = 0; i < ITERATIONS; i++) {
      ratios = ratios(expect(ratios));
    }
    ratios.forEach(
        (zhToken, enToken, ratio) -> {
          if (ratio > LEAST_RATIO && met.get(zhToken, enToken) >= LEAST_MET) {
            links.raise(zhToken, enToken, ratio);
          }
        });
  }

  private static float[] counts(Side side) {
    float[] counts = new float[side.vocabulary().size()];
    for (int i = 0; i < side.size(); i++) {
      for (int token : side.tokens(i)) {
        counts[token]++;
      }
    }
    return counts;
  }

  private void meet(Step step) {
    for (int i = step.zh(); i < step.zhEnd(); i++) {
      for (int zhToken : zh.tokens(i)) {
        for (int j = step.en(); zhCount[zhToken] > 1 && j < step.enEnd(); j++) {
          for (int enToken : en.tokens(j)) {
            if (enCount[enToken] > 1) {
              met.add(zhToken, enToken, 1);
            }
          }
        }
      }
    }
  }

  /** How often each Chinese token is translated by each English one, as far as can be told. */
  private PairCounts expect(PairCounts ratios) {
    PairCounts expected = new PairCounts();
    for (Step step : path) {
      int[] sources = tokens(zh, step.zh(), step.zhEnd());
      int[] targets = tokens(en, step.en(), step.enEnd());
      float[] share = new float[sources.length];
      for (int t = 0; t < targets.length; t++) {
        float sum = 1;
        for (int k = 0; k < sources.length; k++) {
          float order = Order.factor((k + 0.5f) / sources.length, (t + 0.5f) / targets.length);
          share[k] = order * ratio(ratios, sources[k], targets[t]);
          sum += share[k];
        }
        for (int k = 0; k < sources.length; k++) {
          if (share[k] > LEAST_SHARE * sum) {
            expected.add(sources[k], targets[t], share[k] / sum);
          }
        }
      }
    }
    return expected;
  }

  private static int[] tokens(Side side, int from, int to) {
    int[] tokens = new int[side.tokensBefore(to) - side.tokensBefore(from)];
    for (int i = from, at = 0; i < to; at += side.tokens(i++).length) {
      System.arraycopy(side.tokens(i), 0, tokens, at, side.tokens(i).length);
    }
    return tokens;
  }

  private float ratio(PairCounts ratios, int zhToken, int enToken) {
    if (ratios != null) {
      return ratios.get(zhToken, enToken);
    }
    float listed = links.ratioOf(zhToken, enToken);
    boolean metAgain = met.get(zhToken, enToken) > 1;
    return listed > 0 ? listed : metAgain ? UNKNOWN : UNKNOWN_MET_ONCE;
  }

  private PairCounts ratios(PairCounts expected) {
    PairCounts ratios = new PairCounts();
    float all = en.tokensBefore(en.size());
    expected.forEach(
        (zhToken, enToken, count) -> {
          float weight = zhCount[zhToken] + WEIGHT_OF_LEXICON;
          float byChance = (enCount[enToken] + 0.5f) / all;
          float prior = links.ratioOf(zhToken, enToken) * WEIGHT_OF_LEXICON;
          float beads = met.get(zhToken, enToken);
          float elsewhere = beads > 1 ? count * (beads - 1) / beads : 0;
          float ratio = (elsewhere / byChance + prior) / weight;
          ratios.add(zhToken, enToken, Math.min(ratio, (float) LexiconLinks.LARGEST));
        });
    return ratios;
  }
}

package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.text.Article;

/**
 * Aligns two articles: finds the sequence of beads that explains them best.
 *
 * <p>{@link Anchors} show where to look. There, each bead is scored by all the {@link Evidence} for
 * its two sides being translations of each other, and the best path through all the beads is taken
 * ({@link Lattice}). It tells the article's own words ({@link Learner}), how common each type of
 * bead is in this pair, and how much of one side the other explains; with those the search is
 * repeated, near the path found before.
 */
public final class Aligner {

  /**
   * What the beads of two articles are worth by the token, at least, if the one translates the
   * other.
   */
  private static final double RELATED = 0;

  private final Dictionary dictionary;
  private final Weights weights;

  /**
   * @param dictionary what is known beside the lexicon
   */
  public Aligner(Dictionary dictionary) {
    this(dictionary, Weights.standard());
  }

  Aligner(Dictionary dictionary, Weights weights) {
    this.dictionary = dictionary;
    this.weights = weights;
  }

  /** Aligns a pair. Articles that share nothing come out as null beads only. */
  public Bitext align(Article zh, Article en) {
    if (zh.segments().isEmpty() || en.segments().isEmpty()) {
      return unrelated(zh, en);
    }
    Search search = new Search(TokenPair.of(zh, en, dictionary), weights);
    if (search.worthByToken() < RELATED) {
      return unrelated(zh, en);
    }
    search.repeat();
    return bitext(zh, en, search.path(), Probabilities.of(search.path(), search.lattice()));
  }

  /** A pair whose beads are known already; only its words are still to be linked. */
  public Bitext link(Article zh, Article en, List<Bead> beads) {
    return new Bitext(zh, en, beads, dictionary);
  }

  private Bitext unrelated(Article zh, Article en) {
    List<Step> path = new ArrayList<>();
    for (int i = 0; i < zh.segments().size(); i++) {
      path.add(new Step(i, 0, new BeadType(1, 0)));
    }
    for (int j = 0; j < en.segments().size(); j++) {
      path.add(new Step(zh.segments().size(), j, new BeadType(0, 1)));
    }
    double[] sure = new double[path.size()];
    Arrays.fill(sure, 1);
    return bitext(zh, en, path, sure);
  }

  private Bitext bitext(Article zh, Article en, List<Step> path, double[] scores) {
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < scores.length; k++) {
      Step step = path.get(k);
      beads.add(
          new Bead(
              zh.segments().subList(step.zh(), step.zhEnd()),
              en.segments().subList(step.en(), step.enEnd()),
              scores[k]));
    }
    return new Bitext(zh, en, beads, dictionary);
  }
}

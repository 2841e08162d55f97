package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.text.Article;

/**
 * Aligns two articles: finds the sequence of beads that explains them best.
 *
 * <p>Each bead is scored by what its words, lengths and marks say for its two sides being
 * translations of each other, and by how common its type is ({@link Lattice}). A first search looks
 * far and wide, with the lexicon alone. Its result tells the article's own words ({@link Learner}),
 * how common each type of bead is in this pair, and how much of one side the other explains; with
 * those the search is repeated, near the path found before.
 */
public final class Aligner {

  private static final int FIRST_WIDTH = 30;
  private static final int WIDTH = 15;
  private static final int REPETITIONS = 2;

  /** The share of words that the other side explains, before anything is known of the pair. */
  private static final double EXPLAINED = 0.5;

  /**
   * What the beads of two articles are worth by the token, at least, if the one translates the
   * other. Measured after the first search: novels 0.11 and more, news 0.27 and more, articles that
   * have nothing to do with each other 0.06 and less.
   */
  private static final double RELATED = 0.09;

  /** Aligns a pair. Articles that share nothing come out as null beads only. */
  public Bitext align(Article zhArticle, Article enArticle) {
    if (zhArticle.segments().isEmpty() || enArticle.segments().isEmpty()) {
      return unrelated(zhArticle, enArticle);
    }
    TokenPair pair = TokenPair.of(zhArticle, enArticle);
    Side zh = pair.zh();
    Side en = pair.en();
    Links links = pair.links();
    Priors priors = Priors.usual();
    List<Step> path = lookAround(pair, priors);
    Band band = Band.around(path, zh.size(), en.size(), WIDTH);
    Lattice lattice = new Lattice(zh, en, links, priors, EXPLAINED, band, BeadType.ALL);
    path = lattice.best();
    if (lattice.worthByToken(path) < RELATED) {
      return unrelated(zhArticle, enArticle);
    }
    for (int i = 0; i < REPETITIONS; i++) {
      new Learner(zh, en, links, path).learn();
      links.temper(zh.shares(), en.shares());
      priors = priors.estimate(path);
      double explained = new Explained(zh, en, links, path).share(EXPLAINED);
      band = Band.around(path, zh.size(), en.size(), WIDTH);
      lattice = new Lattice(zh, en, links, priors, explained, band, BeadType.ALL);
      path = lattice.best();
    }
    return bitext(zhArticle, enArticle, path, Probabilities.of(path, lattice));
  }

  /** A first path, with small beads, in a band about the diagonal as wide as need be. */
  private static List<Step> lookAround(TokenPair pair, Priors priors) {
    for (int width = FIRST_WIDTH; ; width *= 2) {
      Band band = Band.diagonal(pair.zh(), pair.en(), width);
      List<Step> path =
          new Lattice(pair.zh(), pair.en(), pair.links(), priors, EXPLAINED, band, BeadType.SMALL)
              .best();
      if (!band.cramps(path)) {
        return path;
      }
    }
  }

  private static Bitext unrelated(Article zh, Article en) {
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

  private static Bitext bitext(Article zh, Article en, List<Step> path, double[] scores) {
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < scores.length; k++) {
      Step step = path.get(k);
      beads.add(
          new Bead(
              zh.segments().subList(step.zh(), step.zhEnd()),
              en.segments().subList(step.en(), step.enEnd()),
              scores[k]));
    }
    return new Bitext(zh, en, beads);
  }
}

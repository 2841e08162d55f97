package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Article;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Aligns two articles: finds the sequence of beads that explains them best.
 *
 * <p>Each bead is scored by what its words, lengths and marks say for its two sides being
 * translations of each other, and by how common its type is ({@link Lattice}); a first search looks
 * far and wide with the lexicon alone. From its result come the article's own words ({@link
 * Learner}), how common each type of bead is in this pair, and how much of one side the other
 * explains; a second search near the first path uses them.
 */
public final class Aligner {

  private static final int FIRST_WIDTH = 120;
  private static final int SECOND_WIDTH = 15;

  /** The share of words that the other side explains, before anything is known of the pair. */
  private static final double EXPLAINED = Tuning.get("lambda0", 0.5);

  /** Aligns a pair. Articles that share nothing come out as null beads only. */
  public Bitext align(Article zh, Article en) {
    if (zh.segments().isEmpty() || en.segments().isEmpty()) {
      List<Step> nulls = nullPath(zh.segments().size(), en.segments().size());
      double[] sure = new double[nulls.size()]; java.util.Arrays.fill(sure, 1);
      return bitext(zh, en, nulls, sure);
    }
    Pair pair = Pair.of(zh, en);
    Priors priors = Priors.usual();
    Band wide = Band.diagonal(pair.zh().size(), pair.en().size(), FIRST_WIDTH);
    Lattice lattice = new Lattice(pair.zh(), pair.en(), pair.links(), priors, EXPLAINED, wide);
    List<Step> path = lattice.best();
    if (System.getProperty("rel") != null) { long nulls = path.stream().filter(x -> x.type().isNull()).count(); System.out.printf("REL1 %s %.3f nulls %d of %d score %.3f %.3f%n", zh.name().replaceAll(".*/", ""), new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED), nulls, path.size(), (lattice.worth(path) - priors.of(0) * pair.zh().size() - priors.of(1) * pair.en().size()) / Math.min(pair.zh().tokensBefore(pair.zh().size()), pair.en().tokensBefore(pair.en().size())), lattice.mean(path, pair.zh(), pair.en())); }
    for (int pass = 1; pass < Tuning.PASS; pass++) {
      double explained = new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED);
      new Learner(pair.zh(), pair.en(), pair.links(), path).learn();
      if (Tuning.get("temper2", 1) > 0) pair.links().temper(pair.zh().shares(), pair.en().shares());
      explained = new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED);
      priors = priors.estimate(path);
      Band narrow = Band.around(path, pair.zh().size(), pair.en().size(), SECOND_WIDTH);
      lattice = new Lattice(pair.zh(), pair.en(), pair.links(), priors, explained, narrow);
      path = lattice.best();
    }
    if (System.getProperty("rel") != null) { long nulls = path.stream().filter(x -> x.type().isNull()).count(); System.out.printf("REL %s %.3f nulls %d of %d score %.3f%n", zh.name().replaceAll(".*/", ""), new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED), nulls, path.size(), (lattice.worth(path) - priors.of(0) * pair.zh().size() - priors.of(1) * pair.en().size()) / Math.min(pair.zh().tokensBefore(pair.zh().size()), pair.en().tokensBefore(pair.en().size()))); }
    return bitext(zh, en, path, lattice.probabilities(path));
  }

  /** A pair as tokens and the links between them. */
  private record Pair(Side zh, Side en, Links links) {

    static Pair of(Article zhArticle, Article enArticle) {
      List<String> zhTexts =
          zhArticle.segments().stream().map(s -> Script.simplify(s.text())).toList();
      List<String> enTexts = enArticle.segments().stream().map(Segment::text).toList();
      Lexicon lexicon = Lexicon.standard();
      Map<String, String> names =
          new Names(String.join("\n", zhTexts)).spelt(EnglishWords.capitalised(enTexts));
      ChineseWords words = new ChineseWords(lexicon, names);
      Side zh = new Side(zhTexts, zhTexts.stream().map(words::tokens).toList());
      Side en = new Side(enTexts, enTexts.stream().map(EnglishWords::tokens).toList());
      Links links = new LexiconLinks(lexicon, names).between(zh, en);
      links.temper(zh.shares(), en.shares());
      return new Pair(zh, en, links);
    }
  }

  private static List<Step> nullPath(int zhSize, int enSize) {
    List<Step> path = new ArrayList<>();
    for (int i = 0; i < zhSize; i++) {
      path.add(new Step(i, 0, new BeadType(1, 0)));
    }
    for (int j = 0; j < enSize; j++) {
      path.add(new Step(zhSize, j, new BeadType(0, 1)));
    }
    return path;
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

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
      return bitext(zh, en, nullPath(zh.segments().size(), en.segments().size()));
    }
    Pair pair = Pair.of(zh, en);
    Priors priors = Priors.usual();
    Band wide = Band.diagonal(pair.zh().size(), pair.en().size(), FIRST_WIDTH);
    Lattice lattice = new Lattice(pair.zh(), pair.en(), pair.links(), priors, EXPLAINED, wide);
    List<Step> path = lattice.best();
    for (int pass = 1; pass < Tuning.PASS; pass++) {
      double explained = new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED);
      new Learner(pair.zh(), pair.en(), pair.links(), path).learn();
      explained = new Explained(pair.zh(), pair.en(), pair.links(), path).share(EXPLAINED);
      priors = priors.estimate(path);
      Band narrow = Band.around(path, pair.zh().size(), pair.en().size(), SECOND_WIDTH);
      lattice = new Lattice(pair.zh(), pair.en(), pair.links(), priors, explained, narrow);
      path = lattice.best();
    }
    return bitext(zh, en, path);
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
      return new Pair(zh, en, new LexiconLinks(lexicon, names).between(zh, en));
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

  private static Bitext bitext(Article zh, Article en, List<Step> path) {
    List<Bead> beads =
        path.stream()
            .map(
                step ->
                    new Bead(
                        zh.segments().subList(step.zh(), step.zhEnd()),
                        en.segments().subList(step.en(), step.enEnd()),
                        1))
            .toList();
    return new Bitext(zh, en, beads);
  }
}

package org.duizhao.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Article;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Which words of a bead translate which: by the lexicon, a dictionary and what the beads of the two
 * articles teach. Nothing is learnt before the first question. Thread-safe.
 */
public final class WordLinks {

  private static final int MOST_KEPT = 1000;

  private final Article zh;
  private final Article en;
  private final List<Bead> beads;
  private final Dictionary dictionary;
  private Learnt learnt;

  /** Those that were asked for; not kept of a book, whose links are too many. */
  private final Map<Bead, LinkedBead> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /** What is known of the words of both articles; segments are found by their start. */
  private record Learnt(TokenPair pair, Map<Integer, Integer> zhAt, Map<Integer, Integer> enAt) {}

  WordLinks(Article zh, Article en, List<Bead> beads, Dictionary dictionary) {
    this.zh = zh;
    this.en = en;
    this.beads = beads;
    this.dictionary = dictionary;
  }

  /** The words of one of the beads, or of a part of it. */
  public LinkedBead of(Bead bead) {
    return beads.size() > MOST_KEPT ? link(bead) : known.computeIfAbsent(bead, this::link);
  }

  private LinkedBead link(Bead bead) {
    Learnt words = learnt();
    TokenPair pair = words.pair();
    List<Word> zhWords = new ArrayList<>();
    List<Word> enWords = new ArrayList<>();
    List<Integer> zhTokens = new ArrayList<>();
    List<Integer> enTokens = new ArrayList<>();
    for (Segment segment : bead.zh()) {
      List<Word> found = pair.words().in(Script.simplify(segment.text()));
      add(segment, found, pair.zh(), words.zhAt(), zhWords, zhTokens);
    }
    for (Segment segment : bead.en()) {
      List<Word> found = EnglishWords.in(segment.text());
      add(segment, found, pair.en(), words.enAt(), enWords, enTokens);
    }
    return new LinkedBead(zhWords, enWords, ratios(pair.links(), zhTokens, enTokens));
  }

  private static void add(
      Segment segment,
      List<Word> words,
      Side side,
      Map<Integer, Integer> at,
      List<Word> toWords,
      List<Integer> toTokens) {
    int[] tokens = side.tokens(at.get(segment.span().start()));
    for (int k = 0; k < tokens.length; k++) {
      toWords.add(words.get(k).plus(segment.span().start()));
      toTokens.add(tokens[k]);
    }
  }

  private static double[][] ratios(Links links, List<Integer> zh, List<Integer> en) {
    double[][] ratios = new double[zh.size()][en.size()];
    for (int z = 0; z < zh.size(); z++) {
      for (int e = 0; e < en.size(); e++) {
        float ratio = links.ratioOf(zh.get(z), en.get(e));
        ratios[z][e] =
            ratio == 0 ? 0 : ratio * Order.factor((z + 0.5f) / zh.size(), (e + 0.5f) / en.size());
      }
    }
    return ratios;
  }

  private synchronized Learnt learnt() {
    if (learnt == null) {
      TokenPair pair = TokenPair.of(zh, en, dictionary);
      new Learner(pair.zh(), pair.en(), pair.links(), path()).learn();
      pair.links().temper(pair.zh().shares(), pair.en().shares());
      learnt = new Learnt(pair, starts(zh), starts(en));
    }
    return learnt;
  }

  private List<Step> path() {
    List<Step> path = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Bead bead : beads) {
      path.add(new Step(i, j, new BeadType(bead.zh().size(), bead.en().size())));
      i += bead.zh().size();
      j += bead.en().size();
    }
    return path;
  }

  private static Map<Integer, Integer> starts(Article article) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = 0; i < article.segments().size(); i++) {
      starts.put(article.segments().get(i).span().start(), i);
    }
    return starts;
  }
}

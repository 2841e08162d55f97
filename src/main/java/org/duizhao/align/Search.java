package org.duizhao.align;

import java.util.List;

/**
 * The search for the best path through a pair's beads, in two rounds: by what is known of words
 * anyway, in a band along the anchors; and by what the first path teaches, near that path.
 */
final class Search {

  private static final int WIDTH_ALONG_ANCHORS = 10;
  private static final int WIDTH_NEAR_PATH = 8;

  /** A band is widened while its path runs along an edge, up to so many nodes, and by segment. */
  private static final long MOST_NODES = 1_000_000;

  private static final long MOST_NODES_BY_SEGMENT = 30;

  /** The share of words that the other side explains, before anything is known of the pair. */
  private static final double EXPLAINED = 0.5;

  private final Side zh;
  private final Side en;
  private final Links links;
  private final Weights weights;
  private final Lengths lengths;
  private Lattice lattice;
  private List<Step> path;

  /**
   * Searches the first round.
   *
   * @param pair whose links the second round will change
   */
  Search(TokenPair pair, Weights weights) {
    this.zh = pair.zh();
    this.en = pair.en();
    this.links = pair.links();
    this.weights = weights;
    this.lengths = Lengths.usual(zh, en);
    List<int[]> anchors = Anchors.chain(zh, en, links);
    Evidence evidence = new Evidence(zh, en, links, Types.usual(), lengths, EXPLAINED);
    for (int width = WIDTH_ALONG_ANCHORS; ; width *= 2) {
      Band band = Band.along(anchors, zh.size(), en.size(), width);
      lattice = Lattice.of(evidence, weights, band);
      path = lattice.best();
      long most = MOST_NODES + MOST_NODES_BY_SEGMENT * (zh.size() + en.size());
      boolean widest = 2 * band.nodes() > most;
      if (widest || !band.cramps(path)) {
        return;
      }
    }
  }

  /** Learns from the path found so far, and what its second round weighs. */
  Evidence learn() {
    new Learner(zh, en, links, path).learn();
    links.temper(zh.shares(), en.shares());
    double explained = new Explained(zh, en, links, path).share(EXPLAINED);
    return new Evidence(zh, en, links, Types.of(path), lengths.estimate(path), explained);
  }

  /** Where the second round looks. */
  Band nearPath() {
    return Band.around(path, zh.size(), en.size(), WIDTH_NEAR_PATH);
  }

  /** Searches the second round. */
  void repeat() {
    lattice = Lattice.of(learn(), weights, nearPath());
    path = lattice.best();
  }

  List<Step> path() {
    return path;
  }

  Lattice lattice() {
    return lattice;
  }

  /** What the beads of the path are worth, null beads left out, by the token. */
  double worthByToken() {
    double worth = 0;
    int tokens = 1;
    for (Step step : path) {
      if (!step.type().isNull()) {
        worth += lattice.score(step);
        tokens += zh.tokensBefore(step.zhEnd()) - zh.tokensBefore(step.zh());
        tokens += en.tokensBefore(step.enEnd()) - en.tokensBefore(step.en());
      }
    }
    return worth / tokens;
  }
}

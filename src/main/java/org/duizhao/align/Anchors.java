package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where two articles run side by side, at a first glance: words that translate each other and occur
 * as often on both sides are anchors, the first with the first and so on, and the heaviest chain of
 * anchors that falls back on neither side shows the way. This takes no longer the further the
 * articles drift apart, as a search in a band around the diagonal would.
 */
final class Anchors {

  /** A word that occurs more often is no anchor. */
  private static final int MOST_OCCURRENCES = 100;

  private static final double LEAST_RATIO = 20;

  /** What it costs to leave the diagonal, by the segment, and from where on no more is asked. */
  private static final double GAP = 1;

  private static final int FARTHEST = 40;

  /** English segments by Chinese ones, within what is usual: half of an article may be missing. */
  private static final double LEAST_EN_BY_ZH = 0.8;

  private static final double MOST_EN_BY_ZH = 2;

  /** How many anchors back a near one is looked for. */
  private static final int NEAR = 100;

  /** Two segments, and the weight of the anchors in them. */
  private record Anchor(int zh, int en, double weight) {}

  private final int enSegments;
  private final double enByZh;
  private final List<Anchor> anchors = new ArrayList<>();

  private Anchors(Side zh, Side en, Links links) {
    enSegments = en.size();
    enByZh = Math.min(MOST_EN_BY_ZH, Math.max(LEAST_EN_BY_ZH, (double) en.size() / zh.size()));
    int[][] inZh = occurrences(zh);
    int[][] inEn = occurrences(en);
    PairCounts weights = new PairCounts();
    for (int z = 0; z < inZh.length; z++) {
      for (int k = 0; k < links.count(z); k++) {
        int[] places = inEn[links.en(z, k)];
        boolean alike = places.length == inZh[z].length && places.length <= MOST_OCCURRENCES;
        if (alike && links.ratio(z, k) > LEAST_RATIO) {
          for (int n = 0; n < places.length; n++) {
            weights.add(inZh[z][n], places[n], (float) Math.log(links.ratio(z, k)));
          }
        }
      }
    }
    weights.forEach((i, j, weight) -> anchors.add(new Anchor(i, j, weight)));
    anchors.sort(Comparator.comparingInt(Anchor::zh).thenComparingInt(Anchor::en));
  }

  /** The heaviest chain, as pairs of a Chinese and an English segment; neither ever falls. */
  static List<int[]> chain(Side zh, Side en, Links links) {
    return new Anchors(zh, en, links).chain();
  }

  private List<int[]> chain() {
    int[] before = new int[anchors.size()];
    double[] total = new double[anchors.size()];
    int[] heaviest = new int[enSegments + 1];
    Arrays.fill(heaviest, -1);
    int last = -1;
    for (int k = 0; k < anchors.size(); k++) {
      Anchor anchor = anchors.get(k);
      int far = -1;
      for (int j = anchor.en + 1; j > 0; j -= j & -j) {
        far = heavier(total, far, heaviest[j]);
      }
      before[k] = far;
      double best = far < 0 ? 0 : Math.max(0, total[far] - GAP * FARTHEST);
      for (int near = k - 1; near >= Math.max(0, k - NEAR); near--) {
        if (anchors.get(near).en <= anchor.en && total[near] - gap(near, k) > best) {
          best = total[near] - gap(near, k);
          before[k] = near;
        }
      }
      total[k] = anchor.weight + best;
      for (int j = anchor.en + 1; j <= enSegments; j += j & -j) {
        heaviest[j] = heavier(total, heaviest[j], k);
      }
      last = heavier(total, last, k);
    }
    List<int[]> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(new int[] {anchors.get(k).zh, anchors.get(k).en});
    }
    Collections.reverse(chain);
    return chain;
  }

  /** What it costs to go from one anchor to another. */
  private double gap(int from, int to) {
    int zh = anchors.get(to).zh - anchors.get(from).zh;
    int en = anchors.get(to).en - anchors.get(from).en;
    return GAP * Math.min(FARTHEST, Math.abs(en - zh * enByZh));
  }

  private static int heavier(double[] total, int a, int b) {
    return a < 0 || (b >= 0 && total[b] > total[a]) ? b : a;
  }

  /** By token, the segments it occurs in; cut short where there are too many for an anchor. */
  private static int[][] occurrences(Side side) {
    int[] count = new int[side.vocabulary().size()];
    int[][] places = new int[count.length][2];
    for (int i = 0; i < side.size(); i++) {
      for (int token : side.tokens(i)) {
        boolean again = count[token] > 0 && places[token][count[token] - 1] == i;
        if (count[token] <= MOST_OCCURRENCES && !again) {
          if (count[token] == places[token].length) {
            places[token] = Arrays.copyOf(places[token], 2 * count[token]);
          }
          places[token][count[token]++] = i;
        }
      }
    }
    for (int token = 0; token < count.length; token++) {
      places[token] = Arrays.copyOf(places[token], count[token]);
    }
    return places;
  }
}

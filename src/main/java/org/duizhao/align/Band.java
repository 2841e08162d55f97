package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * Where a path may run: after {@code i} Chinese segments, between {@code from[i]} and {@code to[i]}
 * English ones, both included. Neither ever falls.
 */
record Band(int[] from, int[] to) {

  /** Up to so many nodes, nothing between two anchors is left out. */
  private static final int OPEN_NODES = 20_000;

  /**
   * {@code width} English segments to either side of a chain of anchors, and between two anchors
   * all that lies between them, or what lies about the diagonal if that is very much.
   *
   * @param chain pairs of a Chinese and an English segment; neither ever falls
   */
  static Band along(List<int[]> chain, int zhSegments, int enSegments, int width) {
    Band band = closed(zhSegments, enSegments);
    int zh = 0;
    int en = 0;
    for (int[] anchor : chain) {
      band.open(zh, anchor[0] + 1, en, anchor[1] + 1, width);
      zh = anchor[0];
      en = anchor[1];
    }
    band.open(zh, zhSegments, en, enSegments, width);
    return band;
  }

  /** {@code width} English segments to either side of a path. */
  static Band around(List<Step> path, int zhSegments, int enSegments, int width) {
    Band band = closed(zhSegments, enSegments);
    for (Step step : path) {
      for (int i = step.zh(); i <= step.zhEnd(); i++) {
        band.open(i, step.en() - width, step.enEnd() + width);
      }
    }
    return band;
  }

  private static Band closed(int zhSegments, int enSegments) {
    int[] from = new int[zhSegments + 1];
    int[] to = new int[zhSegments + 1];
    Arrays.fill(from, enSegments);
    to[zhSegments] = enSegments;
    return new Band(from, to);
  }

  private void open(int zh, int zhEnd, int en, int enEnd, int width) {
    int rise = (enEnd - en) / Math.max(1, zhEnd - zh) + 1;
    int half = Math.max(rise, OPEN_NODES / (zhEnd - zh + enEnd - en + 1));
    for (int i = zh; i <= zhEnd; i++) {
      int middle = en + (int) ((long) (enEnd - en) * (i - zh) / Math.max(1, zhEnd - zh));
      open(i, Math.max(en, middle - half) - width, Math.min(enEnd, middle + half) + width);
    }
  }

  private void open(int i, int start, int end) {
    from[i] = Math.min(from[i], Math.max(0, start));
    to[i] = Math.max(to[i], Math.min(to[to.length - 1], end));
  }

  /** Whether a path runs along an edge beyond which there would be more to look at. */
  boolean cramps(List<Step> path) {
    int last = to[to.length - 1];
    return path.stream()
        .anyMatch(
            step ->
                (step.en() == from[step.zh()] && step.en() > 0)
                    || (step.en() == to[step.zh()] && step.en() < last));
  }

  /** How many nodes a path may stand on. */
  long nodes() {
    long nodes = 0;
    for (int i = 0; i < from.length; i++) {
      nodes += width(i);
    }
    return nodes;
  }

  int width(int i) {
    return to[i] - from[i] + 1;
  }

  boolean holds(int i, int j) {
    return i >= 0 && j >= from[i] && j <= to[i];
  }
}

package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * Where a path may run: after {@code i} Chinese segments, between {@code from[i]} and {@code to[i]}
 * English ones, both included. Neither ever falls.
 */
record Band(int[] from, int[] to) {

  /** {@code width} English segments to either side of the diagonal. */
  static Band diagonal(int zhSegments, int enSegments, int width) {
    int[] from = new int[zhSegments + 1];
    int[] to = new int[zhSegments + 1];
    for (int i = 0; i <= zhSegments; i++) {
      int middle = (int) ((long) i * enSegments / zhSegments);
      from[i] = Math.max(0, middle - width);
      to[i] = Math.min(enSegments, middle + width);
    }
    return new Band(from, to);
  }

  /** {@code width} English segments to either side of a path. */
  static Band around(List<Step> path, int zhSegments, int enSegments, int width) {
    int[] from = new int[zhSegments + 1];
    int[] to = new int[zhSegments + 1];
    Arrays.fill(from, enSegments);
    for (Step step : path) {
      for (int i = step.zh(); i <= step.zhEnd(); i++) {
        from[i] = Math.min(from[i], Math.max(0, step.en() - width));
        to[i] = Math.max(to[i], Math.min(enSegments, step.enEnd() + width));
      }
    }
    return new Band(from, to);
  }

  int width(int i) {
    return to[i] - from[i] + 1;
  }

  boolean holds(int i, int j) {
    return i >= 0 && j >= from[i] && j <= to[i];
  }
}

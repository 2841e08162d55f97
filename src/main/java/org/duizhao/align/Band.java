package org.duizhao.align;

import java.util.Arrays;
import java.util.List;

/**
 * Where a path may run: after {@code i} Chinese segments, between {@code from[i]} and {@code to[i]}
 * English ones, both included. Neither ever falls.
 */
record Band(int[] from, int[] to) {

  /**
   * {@code width} English segments to either side of the diagonal, where both articles have come as
   * far, measured in letters.
   */
  static Band diagonal(Side zh, Side en, int width) {
    int[] from = new int[zh.size() + 1];
    int[] to = new int[zh.size() + 1];
    double ratio = letters(en) / letters(zh);
    double zhLetters = 0;
    double enLetters = 0;
    for (int i = 0, j = 0; i <= zh.size(); i++) {
      while (j < en.size() && enLetters < zhLetters * ratio) {
        enLetters += en.length(j++);
      }
      int middle = i == zh.size() ? en.size() : j;
      from[i] = i == 0 ? 0 : Math.max(0, middle - width);
      to[i] = Math.min(en.size(), middle + width);
      zhLetters += i < zh.size() ? zh.length(i) : 0;
    }
    return new Band(from, to);
  }

  private static double letters(Side side) {
    double letters = 0;
    for (int i = 0; i < side.size(); i++) {
      letters += side.length(i);
    }
    return letters;
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

  /** Whether a path runs along an edge beyond which there would be more to look at. */
  boolean cramps(List<Step> path) {
    int last = to[to.length - 1];
    return path.stream()
        .anyMatch(
            step ->
                (step.en() == from[step.zh()] && step.en() > 0)
                    || (step.en() == to[step.zh()] && step.en() < last));
  }

  int width(int i) {
    return to[i] - from[i] + 1;
  }

  boolean holds(int i, int j) {
    return i >= 0 && j >= from[i] && j <= to[i];
  }
}

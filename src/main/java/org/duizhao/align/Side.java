package org.duizhao.align;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.duizhao.text.Segment;

/**
 * One article as the aligner sees it: for each segment its tokens, numbered by a vocabulary, its
 * length, its marks and its layout.
 */
final class Side {

  private final Vocabulary vocabulary = new Vocabulary();
  private final int[][] tokens;
  private final int[] tokensBefore;
  private final double[] length;
  private final Marks[][] marks;
  private final Layout[][] layout;

  /**
   * @param words of each segment, none of them missing
   */
  Side(List<Segment> segments, List<List<String>> words) {
    tokens = new int[segments.size()][];
    tokensBefore = new int[tokens.length + 1];
    length = new double[tokens.length];
    marks = new Marks[tokens.length][];
    layout = new Layout[tokens.length][];
    boolean inParagraphs = isInParagraphs(segments);
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = words.get(i).stream().mapToInt(vocabulary::add).toArray();
      tokensBefore[i + 1] = tokensBefore[i] + tokens[i].length;
      Segment segment = segments.get(i);
      length[i] = Math.max(1, letters(segment.text()));
      marks[i] = passages(marks, i, Marks.of(segment.text()), Marks::and, Marks[]::new);
      boolean opens = i == 0 || segments.get(i - 1).paragraph() != segment.paragraph();
      Layout own = Layout.of(segment, inParagraphs && opens);
      layout[i] = passages(layout, i, own, Layout::and, Layout[]::new);
    }
  }

  /** Whether any paragraph has two segments or more. */
  private static boolean isInParagraphs(List<Segment> segments) {
    return !segments.isEmpty()
        && segments.get(segments.size() - 1).paragraph() - segments.get(0).paragraph() + 1
            < segments.size();
  }

  int size() {
    return tokens.length;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int[] tokens(int segment) {
    return tokens[segment];
  }

  /** How many tokens the segments before this one have together. */
  int tokensBefore(int segment) {
    return tokensBefore[segment];
  }

  /** Letters and digits, at least 1. */
  double length(int segment) {
    return length[segment];
  }

  /** The marks of the {@code count} segments, one at least, that end with this one. */
  Marks marks(int segment, int count) {
    return marks[segment][count - 1];
  }

  /** The layout of the {@code count} segments, one at least, that end with this one. */
  Layout layout(int segment, int count) {
    return layout[segment][count - 1];
  }

  /** What holds of the passages that end with a segment, by how many segments they have, less 1. */
  private static <T> T[] passages(
      T[][] all, int segment, T own, BinaryOperator<T> and, IntFunction<T[]> array) {
    T[] passages = array.apply(Math.min(segment + 1, BeadType.MOST));
    passages[0] = own;
    for (int n = 1; n < passages.length; n++) {
      passages[n] = and.apply(all[segment - 1][n - 1], own);
    }
    return passages;
  }

  /** By token, its share of all tokens. */
  double[] shares() {
    double[] shares = new double[vocabulary.size()];
    for (int[] segment : tokens) {
      for (int token : segment) {
        shares[token] += 1.0 / tokensBefore[size()];
      }
    }
    return shares;
  }

  private static double letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}

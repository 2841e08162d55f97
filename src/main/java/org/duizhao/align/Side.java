package org.duizhao.align;

import java.util.List;

/**
 * One article as the aligner sees it: for each segment its tokens, numbered by a vocabulary, its
 * length and its marks.
 */
final class Side {

  private final Vocabulary vocabulary = new Vocabulary();
  private final int[][] tokens;
  private final int[] tokensBefore;
  private final double[] length;
  private final Marks[][] marks;

  /**
   * @param texts of the segments
   * @param words of each segment, none of them missing
   */
  Side(List<String> texts, List<List<String>> words) {
    tokens = new int[texts.size()][];
    tokensBefore = new int[tokens.length + 1];
    length = new double[tokens.length];
    marks = new Marks[tokens.length][];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = words.get(i).stream().mapToInt(vocabulary::add).toArray();
      tokensBefore[i + 1] = tokensBefore[i] + tokens[i].length;
      length[i] = Math.max(1, letters(texts.get(i)));
      marks[i] = marks(i, Marks.of(texts.get(i)));
    }
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

  /** Letters and digits, at least 1; Latin ones in a Chinese article count half. */
  double length(int segment) {
    return length[segment];
  }

  /** The marks of the {@code count} segments, one at least, that end with this one. */
  Marks marks(int segment, int count) {
    return marks[segment][count - 1];
  }

  /** The marks of passages that end with a segment, by how many segments they have, less 1. */
  private Marks[] marks(int segment, Marks own) {
    Marks[] passages = new Marks[Math.min(segment + 1, BeadType.MOST)];
    passages[0] = own;
    for (int n = 1; n < passages.length; n++) {
      passages[n] = marks[segment - 1][n - 1].and(own);
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

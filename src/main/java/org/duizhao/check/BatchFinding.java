package org.duizhao.check;

/**
 * A finding about several pairs of a batch.
 *
 * @param pair the pair it is reported with, counted from 0
 * @param finding whose places hold no more than the words around them
 */
public record BatchFinding(int pair, Finding finding) {

  public BatchFinding {
    if (pair < 0) {
      throw new IllegalArgumentException("pair " + pair);
    }
  }
}

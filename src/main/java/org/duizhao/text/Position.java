package org.duizhao.text;

/** A point in a text file: line and column from 1, the column in code points. */
public record Position(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}

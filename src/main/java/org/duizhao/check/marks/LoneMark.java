package org.duizhao.check.marks;

/**
 * A mark of the English that does not pair.
 *
 * @param before the segment in which the next mark of its kind stands
 */
record LoneMark(Mark mark, Fault fault, int before) {

  /** What is wrong with a mark. */
  enum Fault {
    UNCLOSED,
    UNOPENED,
    TURNED,
    /** It closes at the head of a paragraph what the one before opened. */
    LATE
  }
}

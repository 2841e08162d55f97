package org.duizhao.exchange;

import org.duizhao.text.Landmark;

/**
 * A passage and its translation as a file pairs them.
 *
 * @param number its place among the file's units or rows, from 1
 * @param landmark what a person looks for in the file
 */
record Unit(int number, Landmark landmark, UnitText zh, UnitText en) {

  boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}

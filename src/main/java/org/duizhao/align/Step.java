package org.duizhao.align;

/**
 * A bead as ranges: the {@code type.zh()} Chinese segments from {@code zh} on and the {@code
 * type.en()} English ones from {@code en} on.
 */
record Step(int zh, int en, BeadType type) {

  int zhEnd() {
    return zh + type.zh();
  }

  int enEnd() {
    return en + type.en();
  }
}

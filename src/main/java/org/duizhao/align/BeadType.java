package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/** How many segments a bead has on each side. */
record BeadType(int zh, int en) {

  /** The most segments that one side of a bead may have. */
  static final int MOST = 6;

  private static final int MOST_TOGETHER = 7;
  private static final int MOST_OF_FEWER = 3;

  /** All types there are, the plainest first. */
  static final List<BeadType> ALL = all();

  private static final int[][] INDEX = new int[MOST + 1][MOST + 1];

  static {
    for (int t = 0; t < ALL.size(); t++) {
      INDEX[ALL.get(t).zh][ALL.get(t).en] = t;
    }
  }

  /** Its place among all types. */
  int index() {
    return INDEX[zh][en];
  }

  boolean isNull() {
    return zh == 0 || en == 0;
  }

  private static List<BeadType> all() {
    List<BeadType> types = new ArrayList<>(List.of(new BeadType(1, 0), new BeadType(0, 1)));
    for (int together = 2; together <= MOST_TOGETHER; together++) {
      for (int zh = 1; zh < together; zh++) {
        int en = together - zh;
        if (Math.max(zh, en) <= MOST && Math.min(zh, en) <= MOST_OF_FEWER) {
          types.add(new BeadType(zh, en));
        }
      }
    }
    return List.copyOf(types);
  }
}

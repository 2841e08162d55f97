package org.duizhao.align;

import java.util.Arrays;

/** Counts of token pairs: an open-addressing table, as boxed maps are too slow for millions. */
final class PairCounts {

  /** Takes one counted pair. */
  interface Visitor {
    void visit(int zhToken, int enToken, float count);
  }

  private static final long FREE = -1;

  private long[] keys = new long[1 << 12];
  private float[] counts = new float[1 << 12];
  private int size;

  PairCounts() {
    Arrays.fill(keys, FREE);
  }

  void add(int zhToken, int enToken, float count) {
    int slot = slot(key(zhToken, enToken));
    if (keys[slot] == FREE) {
      keys[slot] = key(zhToken, enToken);
      if (++size > keys.length / 2) {
        grow();
        slot = slot(key(zhToken, enToken));
      }
    }
    counts[slot] += count;
  }

  float get(int zhToken, int enToken) {
    return counts[slot(key(zhToken, enToken))];
  }

  void forEach(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE) {
        visitor.visit((int) (keys[slot] >> 32), (int) keys[slot], counts[slot]);
      }
    }
  }

  private static long key(int zhToken, int enToken) {
    return (long) zhToken << 32 | enToken;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new float[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}

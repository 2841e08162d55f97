package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void isOneOnAverage() {
    double sum = 0;
    for (int z = 0; z < 100; z++) {
      for (int e = 0; e < 100; e++) {
        sum += Order.factor((z + 0.5f) / 100, (e + 0.5f) / 100);
      }
    }
    assertEquals(1, sum / 10_000, 0.02);
  }

  @Test
  void fallsOffWithTheDistance() {
    assertTrue(Order.factor(0.5f, 0.5f) > Order.factor(0.5f, 0.6f));
    assertTrue(Order.factor(0.5f, 0.6f) > Order.factor(0.1f, 0.9f));
    assertTrue(Order.factor(0, 1) > 0);
  }
}

package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Anchors and the band along them, on articles of numbers. */
class AnchorsTest {

  @Test
  void theChainNeverFallsBack() {
    Random random = new Random(11);
    for (int run = 0; run < 30; run++) {
      TokenPair pair = pair(numbers(random, 80), numbers(random, 120));
      int zh = 0;
      int en = 0;
      for (int[] anchor : Anchors.chain(pair.zh(), pair.en(), pair.links())) {
        assertTrue(anchor[0] >= zh && anchor[1] >= en);
        zh = anchor[0];
        en = anchor[1];
      }
    }
  }

  @Test
  void aBandAlongThemFollowsAnArticleThatDrifts() {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      zh.add("编号" + (1000 + i) + "。");
      en.add("Number " + (1000 + i) + ".");
      if (i == 100) {
        for (int k = 0; k < 150; k++) {
          en.add("What the original does not have.");
        }
      }
    }
    TokenPair pair = pair(zh, en);
    List<int[]> chain = Anchors.chain(pair.zh(), pair.en(), pair.links());
    Band band = Band.along(chain, 400, 550, 10);
    for (int i = 0; i < 400; i++) {
      assertTrue(band.holds(i, i <= 100 ? i : i + 150), "node " + i);
    }
    assertTrue(band.nodes() < 400 * 60, "nodes " + band.nodes());
  }

  @Test
  void aBandWithoutAnchorsStillLeadsFromStartToEnd() {
    for (int[] size : new int[][] {{3000, 5000}, {1, 9000}, {9000, 1}, {7, 4000}, {1, 1}}) {
      Band band = Band.along(List.of(), size[0], size[1], 10);
      assertTrue(band.holds(0, 0));
      for (int i = 0; i < size[0]; i++) {
        assertTrue(band.from()[i + 1] >= band.from()[i] && band.from()[i + 1] <= band.to()[i]);
      }
      assertEquals(size[1], band.to()[size[0]]);
    }
  }

  private static List<String> numbers(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(String.valueOf(1000 + random.nextInt(100)));
    }
    return lines;
  }

  private static TokenPair pair(List<String> zh, List<String> en) {
    return TokenPair.of(
        AlignerTest.article("zh", zh), AlignerTest.article("en", en), Dictionary.EMPTY);
  }
}

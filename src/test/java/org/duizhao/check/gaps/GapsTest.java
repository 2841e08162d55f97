package org.duizhao.check.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.junit.jupiter.api.Test;

final class GapsTest {

  private static final List<String> CLAUSES =
      List.of("工程师检查了每一台涡轮机", "工人更换了磨损的轴承", "夜班还清洗了冷却水管", "测试持续到星期五早晨");
  private static final List<String> RENDERINGS =
      List.of(
          "engineers inspected every turbine",
          "workers replaced the worn bearings",
          "the night shift also cleaned the cooling water pipes",
          "the tests lasted until Friday morning");

  private static Bitext bitext(List<String> zh, List<String> en) {
    return Bitexts.of(
        List.of(String.join("，", zh) + "。"), List.of("Yesterday, " + String.join(", ", en) + "."));
  }

  private static List<String> without(List<String> clauses, int k) {
    return clauses.stream().filter(clause -> !clause.equals(clauses.get(k))).toList();
  }

  @Test
  void theClauseThatIsLeftOutIsFoundWhereverItStands() {
    for (int k = 0; k < CLAUSES.size(); k++) {
      Bitext bitext = bitext(CLAUSES, without(RENDERINGS, k));
      assertEquals(
          List.of(CLAUSES.get(k)),
          new Gaps(bitext)
              .omitted(bitext.beads().get(0), 0.6).stream()
                  .map(gap -> gap.place().text())
                  .toList());
    }
  }

  @Test
  void aWholeTranslationHasNoGap() {
    Bitext bitext = bitext(CLAUSES, RENDERINGS);
    Gaps gaps = new Gaps(bitext);
    assertFalse(gaps.omitted(bitext.beads().get(0), 0.6).isPresent());
    assertFalse(gaps.added(bitext.beads().get(0), 0.6).isPresent());
  }

  @Test
  void aGapIsNeverOutsideItsBeadWhateverTheText() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Bitext bitext =
          Bitexts.of(
              List.of(text(random, "水管，工程师。；“夜班”：星期五、"), text(random, "轴承测试，")),
              List.of(text(random, "pipe, (the) shift; “a” test. "), text(random, "on, Friday ")));
      Gaps gaps = new Gaps(bitext);
      for (var bead : bitext.beads()) {
        gaps.omitted(bead, 0).ifPresent(gap -> assertWithin(gap.place().text()));
        gaps.added(bead, 0).ifPresent(gap -> assertWithin(gap.place().text()));
      }
    }
  }

  private static void assertWithin(String passage) {
    assertFalse(passage.isEmpty() || passage.contains("\n"), passage);
  }

  private static String text(Random random, String letters) {
    StringBuilder text = new StringBuilder("x");
    for (int k = random.nextInt(30); k >= 0; k--) {
      int at = random.nextInt(letters.length());
      text.append(letters, at, Math.min(letters.length(), at + 3));
    }
    return text.append('.').toString();
  }
}

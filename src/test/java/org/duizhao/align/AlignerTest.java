package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final List<String> ZH =
      List.of(
          "江城新图书馆今天正式开放。",
          "图书馆共有五层，藏书120万册。",
          "馆长吴启明说，读者最喜欢顶楼的阅读花园，孩子们可以在那里听故事。",
          "“周末我会带女儿来吗？当然会！”市民郑秀兰说。",
          "工程总投资3.6亿元，历时两年完工。",
          "从五月起，图书馆每晚开放到十点。");

  private static final List<String> EN =
      List.of(
          "The new library of Jiangcheng officially opened today.",
          "The library has five floors and a collection of 1.2 million books.",
          "Curator Wu Qiming said that readers like the reading garden on the top floor best.",
          "Children can listen to stories there.",
          "\"Will I bring my daughter on weekends? Of course!\" said resident Zheng Xiulan.",
          "The project cost 360 million yuan and took two years to complete.",
          "From May, the library will stay open until ten every evening.");

  @Test
  void alignsASentenceWithTheTwoThatTranslateIt() {
    assertEquals("0:0 1:1 2:2,3 3:4 4:5 5:6", align(ZH, EN));
  }

  @Test
  void leavesWhatHasNoCounterpart() {
    List<String> withAdvertisement = new ArrayList<>(EN);
    withAdvertisement.add(5, "Subscribe to our newsletter and never miss a weather warning again.");
    assertEquals("0:0 1:1 2:2,3 3:4 -:5 4:6 5:7", align(ZH, withAdvertisement));
    List<String> shortened = new ArrayList<>(EN);
    shortened.remove(4);
    assertEquals("0:0 1:1 2:2,3 3:- 4:4 5:5", align(ZH, shortened));
  }

  @Test
  void alignsTraditionalCharacters() {
    List<String> traditional = List.of("江城新圖書館今天正式開放。", "圖書館共有五層，藏書120萬冊。", "工程總投資3.6億元，歷時兩年完工。");
    assertEquals("0:0 1:1 2:2", align(traditional, List.of(EN.get(0), EN.get(1), EN.get(5))));
  }

  @Test
  void isSureOfPlainBeads() {
    Bitext bitext = new Aligner(Dictionary.EMPTY).align(article("zh", ZH), article("en", EN));
    assertTrue(bitext.beads().get(1).score() > 0.9, bitext.beads()::toString);
  }

  @Test
  void saysThatArticlesAreUnrelated() {
    List<String> recipe =
        List.of(
            "Peel the potatoes and cut them into thin slices.",
            "Heat the oven and butter a flat dish.",
            "Pour the cream over the potatoes and add salt, pepper and nutmeg.",
            "Bake until the top is golden brown.");
    assertTrue(
        new Aligner(Dictionary.EMPTY)
            .align(article("zh", ZH), article("en", recipe))
            .isUnrelated());
    assertFalse(
        new Aligner(Dictionary.EMPTY).align(article("zh", ZH), article("en", EN)).isUnrelated());
  }

  /** A bitext refuses beads that do not cover both articles in order, so building one is proof. */
  @Test
  void coversWhateverItIsGiven() {
    Random random = new Random(20);
    for (int run = 0; run < 60; run++) {
      List<String> zh = draw(random, ZH);
      List<String> en = draw(random, EN);
      for (Bead bead :
          new Aligner(Dictionary.EMPTY).align(article("zh", zh), article("en", en)).beads()) {
        assertTrue(bead.zh().size() <= BeadType.MOST && bead.en().size() <= BeadType.MOST);
      }
    }
  }

  /** Up to 90 lines, drawn from these and from lines without a word. */
  private static List<String> draw(Random random, List<String> lines) {
    List<String> odd = List.of("", "……", "!!!", "2024", "《》", "https://example.org/?a=1");
    List<String> drawn = new ArrayList<>(List.of(lines.get(0)));
    for (int n = random.nextInt(90); n > 0; n--) {
      List<String> from = random.nextInt(5) == 0 ? odd : lines;
      drawn.add(from.get(random.nextInt(from.size())));
    }
    return drawn;
  }

  private static String align(List<String> zh, List<String> en) {
    Article chinese = article("zh", zh);
    Article english = article("en", en);
    return new Aligner(Dictionary.EMPTY)
        .align(chinese, english).beads().stream()
            .map(bead -> ids(chinese, bead.zh()) + ":" + ids(english, bead.en()))
            .collect(Collectors.joining(" "));
  }

  private static String ids(Article article, List<Segment> segments) {
    return segments.isEmpty()
        ? "-"
        : segments.stream()
            .map(segment -> String.valueOf(article.segments().indexOf(segment)))
            .collect(Collectors.joining(","));
  }

  private static Article article(String name, List<String> lines) {
    String text = String.join("\n", lines);
    return new Article(name, text, Segmenter.segments(text, Segmentation.LINES));
  }
}

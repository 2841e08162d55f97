package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Rendering;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.junit.jupiter.api.Test;

class AlignerTest {

  static final List<String> ZH =
      List.of(
          "江城新图书馆今天正式开放。",
          "图书馆共有五层，藏书120万册。",
          "馆长吴启明说，读者最喜欢顶楼的阅读花园，孩子们可以在那里听故事。",
          "“周末我会带女儿来吗？当然会！”市民郑秀兰说。",
          "工程总投资3.6亿元，历时两年完工。",
          "从五月起，图书馆每晚开放到十点。");

  static final List<String> EN =
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

  @Test
  void dragsNothingAlongWhereMuchIsMissing() {
    assertEquals("0:0 1:1 2:2,3 3:- 4:- 5:-", align(ZH, EN.subList(0, 4)));
    assertEquals("0:- 1:- 2:- 3:0 4:1 5:2", align(ZH, EN.subList(4, 7)));
    assertEquals("0:0 1:- 2:- 3:1 4:- 5:-", align(ZH, List.of(EN.get(0), EN.get(4))));
  }

  @Test
  void leavesAForeignParagraphAlone() {
    List<String> mixed = new ArrayList<>(EN);
    mixed.addAll(
        4,
        List.of(
            "The striker scored twice before half-time and left the pitch with a sore knee.",
            "His coach praised the defence.",
            "Next week the team travels to the coast for a cup match."));
    assertEquals("0:0 1:1 2:2,3 -:4 -:5 -:6 3:7 4:8 5:9", align(ZH, mixed));
  }

  @Test
  void wordsOfTheUserTellWhatTheLexiconCannot() {
    List<String> zh = List.of("阿布卡来了。", "德兰托走了。");
    List<String> en = List.of("Delanto left.");
    Dictionary words =
        Dictionary.of(Glossary.of(List.of()), List.of(new Rendering("德兰托", "Delanto")));
    Bitext bitext = new Aligner(words).align(article("zh", zh), article("en", en));
    assertEquals(List.of(), bitext.beads().get(0).en());
    assertEquals(1, bitext.beads().get(1).en().size());
  }

  @Test
  void oddSizesAreNoTrouble() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.addAll(EN.subList(i % 7, i % 7 + 1));
    }
    assertEquals(1001, sides(List.of(ZH.get(4)), many));
    assertEquals(2, sides(List.of("……！？《》"), List.of("... -- !!! ?")));
    assertEquals(2, sides(List.of(ZH.get(2).repeat(20_000)), List.of(EN.get(2).repeat(20_000))));
    assertEquals(13, sides(List.of("Page 1 of 3", "日本語もある", "圖書館", "Библиотека"), mixed()));
  }

  private static List<String> mixed() {
    List<String> mixed = new ArrayList<>(EN);
    mixed.addAll(List.of("圖書館", "¿Qué?"));
    return mixed;
  }

  /** How many segments are covered on both sides. */
  private static int sides(List<String> zh, List<String> en) {
    return new Aligner(Dictionary.EMPTY)
        .align(article("zh", zh), article("en", en)).beads().stream()
            .mapToInt(bead -> bead.zh().size() + bead.en().size())
            .sum();
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

  static Article article(String name, List<String> lines) {
    String text = String.join("\n", lines);
    return new Article(name, text, Segmenter.segments(text, Segmentation.LINES));
  }
}

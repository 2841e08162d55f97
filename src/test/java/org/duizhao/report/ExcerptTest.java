package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.duizhao.text.Article;
import org.duizhao.text.Columns;
import org.duizhao.text.Place;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final List<String> LETTERS = List.of("a", "b", " ", "汉", "，", "😀");

  @Test
  void aShortLineIsShownWhole() {
    assertEquals(new Excerpt("水又清了", 4, 2), excerpt("上\n水又清了\n下", "清", 20));
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    String line = "a long way before the word that is wrong and a long way after it";
    assertEquals(new Excerpt("…that is wrong and a lo…", 9, 5), excerpt(line, "wrong", 24));
  }

  @Test
  void aPlaceOverTwoLinesEndsWithTheFirst() {
    assertEquals(new Excerpt("one two", 4, 3), excerpt("one two\nthree", "two\nth", 20));
  }

  @Test
  void aTabIsABlank() {
    assertEquals(new Excerpt("a b", 2, 1), excerpt("a\tb", "b", 20));
  }

  @Test
  void theMarkIsAlwaysUnderItsWordsAndTheLineFits() {
    Random random = new Random(11);
    for (int n = 0; n < 2000; n++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(1, 60), 0, LETTERS.size())
          .forEach(i -> text.append(LETTERS.get(i)));
      int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
      int end = text.offsetByCodePoints(start, 1);
      Article article = new Article("a", text.toString(), List.of());
      Excerpt excerpt = Excerpt.of(new Place(article, new Span(start, end)), 16);
      assertTrue(Columns.width(excerpt.text()) <= 16, text.toString());
      String shown = cells(excerpt.text(), excerpt.before(), excerpt.marked());
      assertEquals(text.substring(start, end), shown, text.toString());
    }
  }

  private static String cells(String text, int from, int count) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int c : text.codePoints().toArray()) {
      if (at >= from && at < from + count) {
        shown.appendCodePoint(c);
      }
      at += Columns.width(c);
    }
    return shown.toString();
  }

  private static Excerpt excerpt(String text, String words, int cells) {
    int start = text.indexOf(words);
    Article article = new Article("a", text, List.of());
    return Excerpt.of(new Place(article, new Span(start, start + words.length())), cells);
  }
}

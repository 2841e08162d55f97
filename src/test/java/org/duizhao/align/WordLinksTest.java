package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duizhao.text.Inflection;
import org.junit.jupiter.api.Test;

final class WordLinksTest {

  private static final Bitext BITEXT =
      Bitexts.of(
          List.of("图书馆买了三千本新书。", "馆长吴启明说，读者喜欢历史。"),
          List.of(
              "The library bought 3,000 new books.",
              "Readers like history, said curator Wu Qiming."));

  private static LinkedBead bead(int k) {
    return BITEXT.words().of(BITEXT.beads().get(k));
  }

  @Test
  void everyWordKnowsItsPlaceInTheArticle() {
    for (Bead bead : BITEXT.beads()) {
      LinkedBead words = BITEXT.words().of(bead);
      for (Word word : words.zh()) {
        assertTrue(bead.zh().get(0).span().contains(word.span()), word.toString());
      }
      for (Word word : words.en()) {
        assertTrue(bead.en().get(0).span().contains(word.span()), word.toString());
      }
    }
    Word number =
        bead(0).en().stream().filter(word -> word.token().equals("#3000")).findFirst().get();
    assertEquals("3,000", BITEXT.en().text().substring(number.span().start(), number.span().end()));
  }

  @Test
  void wordsAreLinkedToTheirTranslationsAcrossTheSentence() {
    LinkedBead words = bead(1);
    assertTrue(link(words, "历史", "history") > 0.5);
    assertTrue(link(words, "启明", Inflection.lemma("qiming")) > 0.5);
    assertTrue(link(words, "历史", "reader") < 0.1);
  }

  @Test
  void aWordWithoutCounterpartHasNone() {
    Bitext bitext = Bitexts.of(List.of("图书馆买了三千本历史书。"), List.of("The library bought 3,000 books."));
    LinkedBead words = bitext.words().of(bitext.beads().get(0));
    assertTrue(words.hasCounterpartZh(zh(words, "历史")) < 0.2);
    assertTrue(words.hasCounterpartZh(zh(words, "图书馆")) > 0.8);
    assertTrue(words.hasCounterpartEn(en(words, "library")) > 0.8);
  }

  private static double link(LinkedBead words, String zhToken, String enToken) {
    return words.probability(zh(words, zhToken), en(words, enToken));
  }

  private static int zh(LinkedBead words, String token) {
    return words.zh().stream().map(Word::token).toList().indexOf(token);
  }

  private static int en(LinkedBead words, String token) {
    return words.en().stream().map(Word::token).toList().indexOf(token);
  }
}

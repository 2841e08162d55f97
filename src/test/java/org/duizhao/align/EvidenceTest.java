package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The single kinds of evidence that the aligner weighs. */
class EvidenceTest {

  @Test
  void lexiconTranslatesWordsIntoLemmas() {
    Lexicon lexicon = Lexicon.standard();
    assertEquals(3, lexicon.longestWord("图书馆在山上", 0));
    assertTrue(
        Arrays.stream(lexicon.translations("图书馆")).anyMatch(t -> t.lemma().equals("library")));
    assertEquals(0, lexicon.translations("图书馆在").length);
  }

  @Test
  void englishWordsAreLemmasAndNumbersValues() {
    assertEquals(
        List.of("library", "not", "lend", "#1200000", "book"),
        tokens(EnglishWords.in("The libraries didn't lend 1.2 million books.")));
  }

  @Test
  void chineseWordsAreNamesLexiconWordsAndNumbers() {
    ChineseWords words =
        new ChineseWords(Lexicon.standard(), Dictionary.EMPTY, Map.of("启明", "qiming"));
    assertEquals(List.of("吴", "启明", "#1200000", "册", "书"), tokens(words.in("吴启明的120万册书")));
  }

  private static List<String> tokens(List<Word> words) {
    return words.stream().map(Word::token).toList();
  }

  @Test
  void namesAreFoundByTheirPinyin() {
    Names names = new Names("馆长吴启明说，西安和吕梁都有分馆。");
    assertEquals(
        Map.of("启明", "qiming", "西安", "xian", "吕梁", "lvliang"),
        names.spelt(Set.of("qiming", "xian", "lvliang", "library")));
  }

  @Test
  void marksAgreeOrNot() {
    assertEquals(0, Marks.of("It's the boys' book.").quotations());
    assertEquals(2, Marks.of("'Well,' he said, 'why not?'").quotations());
  }

  @Test
  void pairCountsCountLikeAMap() {
    Random random = new Random(5);
    PairCounts counts = new PairCounts();
    Map<List<Integer>, Float> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int zh = random.nextInt(300);
      int en = random.nextInt(300);
      counts.add(zh, en, 1);
      expected.merge(List.of(zh, en), 1f, Float::sum);
    }
    Map<List<Integer>, Float> counted = new HashMap<>();
    counts.forEach((zh, en, count) -> counted.put(List.of(zh, en), count));
    assertEquals(expected, counted);
    expected.forEach((pair, count) -> assertEquals(count, counts.get(pair.get(0), pair.get(1))));
    assertEquals(0, counts.get(301, 301));
  }
}

package org.duizhao.check.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.duizhao.text.Place;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

final class AnswerTest {

  @Test
  void theLinkedWordsAnswer() {
    assertEquals(
        "water quality standards",
        answer(
            "水质标准",
            "本市公布了水质标准，工厂要在年底前整改。",
            "The city published water quality standards; factories must act by the end of the year."));
  }

  @Test
  void aNameThatNothingElseAccountsForStandsForAnUnknownOne() {
    assertEquals(
        "Delmar Fosk",
        answer("德尔福斯克", "工程师德尔福斯克参观了水坝。", "The engineer Delmar Fosk visited the dam."));
  }

  @Test
  void theCapitalOfASentenceIsNoName() {
    assertEquals("", answer("德尔福斯克", "德尔福斯克参观了水坝。", "He visited the dam."));
  }

  @Test
  void oneCommonWordIsTooLittle() {
    assertEquals("", answer("水质标准", "本市公布了水质标准。", "The city published the standard."));
  }

  @Test
  void wordsOnBothSidesOfAMarkAreNoExpression() {
    assertEquals(
        "river water", answer("河水污染", "他谈到河水污染。", "He spoke of river water, pollution aside."));
  }

  private static String answer(String phrase, String zh, String en) {
    Bitext bitext = Bitexts.of(List.of(zh), List.of(en));
    int at = zh.indexOf(phrase);
    Place place = new Place(bitext.zh(), new Span(at, at + phrase.length()));
    return Answer.to(bitext, bitext.beads().get(0), place).map(Place::text).orElse("");
  }
}

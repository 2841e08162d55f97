package org.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class SaidOnceTest {

  private static final Article ARTICLE =
      new Article(
          "en.txt", "Deng Haitou came by the the old ferry to Liulin. ".repeat(4), List.of());

  private static final Finding NAME = finding("name-mismatch", 5, 11);
  private static final Finding SPELLING = finding("spelling/X", 5, 11);

  @Test
  void aMisspelledNameIsANameThatIsWrong() {
    assertEquals(List.of(NAME), SaidOnce.of(List.of(NAME, SPELLING)));
    assertEquals(List.of(NAME), SaidOnce.of(List.of(SPELLING, NAME)));
  }

  @Test
  void otherWordsAreOtherErrors() {
    List<Finding> findings = List.of(NAME, finding("spelling/X", 20, 23));
    assertEquals(findings, SaidOnce.of(findings));
  }

  @Test
  void ofTwoRulesOfLanguageToolTheFirstCountsButTheMisspellingBeforeAll() {
    Finding grammar = finding("grammar/Y", 0, 11);
    Finding style = finding("style/Z", 5, 16);
    assertEquals(List.of(grammar), SaidOnce.of(List.of(grammar, style)));
    assertEquals(List.of(SPELLING), SaidOnce.of(List.of(grammar, style, SPELLING)));
  }

  @Test
  void whatIsSaidOfASentenceDoesNotHideWhatIsSaidOfItsWords() {
    List<Finding> findings = List.of(finding("addition", 0, 100), SPELLING);
    assertEquals(findings, SaidOnce.of(findings));
  }

  @Test
  void twoOfOurOwnRulesBothCount() {
    List<Finding> findings = List.of(NAME, finding("term-missing", 0, 11));
    assertEquals(findings, SaidOnce.of(findings));
  }

  private static Finding finding(String rule, int start, int end) {
    return new Rule(rule, Severity.WARNING, "a rule")
        .finding("a message")
        .en(new Place(ARTICLE, new Span(start, end)));
  }
}

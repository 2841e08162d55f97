package org.duizhao.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

  @Test
  void anAbbreviationHasLettersOfTheWordsInOrder() {
    assertTrue(Abbreviations.isShortFor("WHO", "World Health Organization"));
    assertTrue(Abbreviations.isShortFor("RMB", "renminbi"));
    assertTrue(Abbreviations.isShortFor("R&D", "research and development"));
    assertFalse(Abbreviations.isShortFor("WTO", "World Health Bank"));
    assertFalse(Abbreviations.isShortFor("HWO", "World Health Organization"));
  }

  @Test
  void aShortFormHasCharactersOfTheWordsInOrderButIsNoPart() {
    assertTrue(ShortForms.isShortFor("世卫组织", "世界卫生组织"));
    assertTrue(ShortForms.isShortFor("冬奥会", "冬季奥林匹克运动会"));
    assertFalse(ShortForms.isShortFor("卫生组织", "世界卫生组织"));
    assertFalse(ShortForms.isShortFor("卫世组织", "世界卫生组织"));
  }

  @Test
  void aRenderingInTheNextBeadCountsOnce() {
    Bitext bitext =
        Bitexts.of(
            List.of("水电站建成了。", "它在山里。"),
            List.of("It is complete.", "The hydropower station is in the hills."));
    TermStatistics statistics =
        new TermStatistics(Glossary.of(List.of(term("水电站", "hydropower station"))));
    statistics.add(statistics.look(bitext));
    assertEquals(1, statistics.uses().get(0).occurrences());
    assertEquals(1, statistics.uses().get(0).used());
  }

  private static Term term(String zh, String en) {
    return new Term(
        zh,
        en,
        Term.Status.PREFERRED,
        Term.Match.PHRASE,
        Term.Case.FIRST,
        Term.Scope.ONCE,
        List.of(),
        "",
        "",
        "list.csv:2",
        Map.of());
  }
}

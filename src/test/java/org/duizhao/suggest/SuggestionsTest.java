package org.duizhao.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}

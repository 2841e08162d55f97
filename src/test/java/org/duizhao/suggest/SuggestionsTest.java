package org.duizhao.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SuggestionsTest {

  @Test
  void anAbbreviationHasLettersOfTheWordsInOrder() {
    assertTrue(Suggestions.isShortFor("WHO", "World Health Organization"));
    assertTrue(Suggestions.isShortFor("RMB", "renminbi"));
    assertTrue(Suggestions.isShortFor("R&D", "research and development"));
    assertFalse(Suggestions.isShortFor("WTO", "World Health Bank"));
    assertFalse(Suggestions.isShortFor("HWO", "World Health Organization"));
  }
}

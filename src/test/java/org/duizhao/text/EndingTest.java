package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

  @ParameterizedTest
  @CsvSource({
    "carry, carried, pursue, pursued",
    "go, going, plan, planning",
    "go, goes, study, studies",
    "area, areas, city, cities",
    "head, heads, church, churches",
    "area, areas, area, areas",
    "area, area, city, city",
    // forms that no ending makes, and words that have one
    "area, areas, cities, cities",
    "carry, carried, write, write",
    "area, areas, GDP, GDP",
    "men, mens, city, city",
  })
  void putsAnEndingToAnotherWord(String listed, String found, String word, String form) {
    assertEquals(form, Ending.like(listed, found, word));
  }
}

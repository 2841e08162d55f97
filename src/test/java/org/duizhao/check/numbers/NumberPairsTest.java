package org.duizhao.check.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.align.Bitexts;
import org.duizhao.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Quantities of many registers, rendered rightly and wrongly. */
class NumberPairsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "number-pairs.txt", delimiter = '|', quoteCharacter = '`')
  void wrongNumbersAreFoundAndRightOnesAreNot(String zh, String en, String expected) {
    String found =
        new NumberMismatch()
            .check(Bitexts.of(List.of(zh), List.of(en)))
            .map(NumberPairsTest::describe)
            .collect(Collectors.joining(", "));
    assertEquals(expected == null ? "" : expected, found);
  }

  private static String describe(Finding finding) {
    String words = finding.en().or(finding::zh).orElseThrow().text();
    return finding.fixes().isEmpty() ? words : words + " -> " + finding.fixes().get(0);
  }
}

package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-5",
        "@name",
        "＝SUM(A1)",
        "\tx",
        "=a\nb",
        "0123456789",
        "12345e6789",
        "36,300",
        "63.5",
        "7:96",
        "3/4",
        "2025-03-12",
        "May 5",
        "5 May",
        "March 5, 2025",
        "May 2025",
        "3 pm",
        "1234567890123"
      })
  void whatExcelWouldChangeIsGuarded(String text) {
    assertEquals("'" + text, SheetCell.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the",
        "568",
        "568 students",
        "a=b",
        "canal.en.txt:3:16",
        "May",
        "may be",
        "Marching 5 abreast",
        "9c0e0b1a2f",
        "1e2f3a4b5c-2",
        "“5”",
        "12名村民",
        "3.2 billion"
      })
  void othersStayAsTheyAre(String text) {
    assertEquals(text, SheetCell.of(text));
  }
}

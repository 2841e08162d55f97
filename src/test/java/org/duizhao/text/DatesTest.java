package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.text.DateMention.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of the two languages, read as values. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年12月11日 | YEAR 2021 MONTH 12 DAY 11
          二〇二一年十二月十一日 | YEAR 2021 MONTH 12 DAY 11
          2021-12-11 | YEAR 2021 MONTH 12 DAY 11
          ５月２３日电 | MONTH 5 DAY 23
          10月初 | MONTH 10 PHASE 1
          2022年底 | YEAR 2022 PHASE 3
          星期五 | WEEKDAY 5
          下午3点半 | HALF 1 HOUR 3 MINUTE 30
          15时30分 | HALF 1 HOUR 3 MINUTE 30
          """)
  void readsChinese(String text, String parts) {
    assertEquals(parts, parts(ChineseDates.in(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          December 11, 2021 | YEAR 2021 MONTH 12 DAY 11
          on 11 Dec. 2021 | YEAR 2021 MONTH 12 DAY 11
          the 11th of December | MONTH 12 DAY 11
          late October | MONTH 10 PHASE 3
          the end of 2022 | YEAR 2022 PHASE 3
          Friday | WEEKDAY 5
          3:30 p.m. | HALF 1 HOUR 3 MINUTE 30
          15:30 | HALF 1 HOUR 3 MINUTE 30
          half past three | HOUR 3 MINUTE 30
          """)
  void readsEnglish(String text, String parts) {
    assertEquals(parts, parts(EnglishDates.in(text)));
  }

  @Test
  void takesADaysMonthFromWhatWasReadBefore() {
    ChineseDates reader = new ChineseDates();
    assertEquals("MONTH 12 DAY 8", parts(reader.next("12月8日开幕。")));
    assertEquals("MONTH 12 DAY 10", parts(reader.next("10日闭幕。")));
    assertEquals("DAY 6", parts(reader.next("本月6日补办。")));
  }

  @ParameterizedTest
  @CsvSource({"九一八", "农历八月十五", "12号楼", "三日", "一点不累", "3个月", "版本2.11.3"})
  void isNotSureOfWhatMayBeNone(String text) {
    assertFalse(ChineseDates.in(text).stream().anyMatch(DateMention::sure));
  }

  @ParameterizedTest
  @CsvSource({"They may march on.", "the 12th meeting", "at 1200 GMT", "1998 people"})
  void isNotSureOfEnglishThatMayBeNone(String text) {
    assertFalse(EnglishDates.in(text).stream().anyMatch(DateMention::sure));
  }

  @Test
  void readsBothEndsOfARange() {
    assertEquals(List.of(8, 12), days(EnglishDates.in("from December 8 to 12")));
    assertEquals(List.of(8, 12), days(EnglishDates.in("8-12 December")));
    assertEquals(List.of(8, 12), days(ChineseDates.in("12月8至12日")));
  }

  private static List<Integer> days(List<DateMention> dates) {
    return dates.stream().map(date -> date.part(Unit.DAY).orElseThrow().value()).sorted().toList();
  }

  private static String parts(List<DateMention> dates) {
    return dates.stream()
        .flatMap(date -> date.parts().stream())
        .map(part -> part.unit() + " " + part.value())
        .collect(Collectors.joining(" "));
  }
}

package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of the two languages, against each other and by value. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.62万户 | 36,200 households
          362万 | 3.62 million
          362万 | 3,620,000
          ５亿元 | 500 million yuan
          1.2万亿 | 1.2 trillion
          1.2萬億元 | HK$1.2 trillion
          一万五千亿 | RMB1.5tn
          二十万亿 | 20 trillion
          3000多万 | over 30 million
          三十多万 | more than 300,000
          2万4801张 | 24,801
          5亿3000万 | 530 million
          千亿产业 | a 100-billion-yuan industry
          两千人 | two thousand people
          三万五 | thirty-five thousand
          一百四十里 | a hundred and forty li
          二百零三 | two hundred and three
          十二个 | a dozen
          二十四只 | two dozen
          五十万 | half a million
          一百五十万 | one and a half million
          2.5万 | 25k
          约362万 | about 3.6 million
          三成 | 30 percent
          百分之五 | five per cent
          30%—40% | 30-40%
          0.5个百分点 | 0.5 percentage points
          三分之二 | two-thirds
          四分之一 | a quarter
          五分之一 | one fifth
          一半 | half of it
          2倍 | doubled
          3倍 | 300 percent
          3倍 | threefold
          3至5亿 | 300 million
          3至5亿 | 3 to 5 billion
          第二十次 | the 20th time
          第3名 | third
          第二十一届 | the twenty-first
          二十大 | 20th
          “十四五” | the 14th Five-Year Plan
          二〇二三年 | 2023
          2023年 | in 2023
          90年代 | the 1990s
          上世纪九十年代 | the nineties
          20世纪80年代 | the 1980s
          2月11日 | February 11
          2月11日 | 11 Feb
          十一月 | Nov. 3
          下午3点 | 3 p.m.
          15时 | 3 p.m.
          10时30分 | 10:30
          三四百人 | 300 or 400
          九二共识 | the '92 consensus
          歼-20 | J-20
          二十两银子 | twenty taels
          二十多年 | two decades
          0991-3532125 | 0991-3532125
          """)
  void equal(String zh, String en) {
    assertTrue(haveEqual(zh, en), ChineseNumbers.in(zh) + " " + EnglishNumbers.in(en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5亿 | 5 billion
          5亿 | 50 million
          3.62万 | 362,000
          3618900 | 3.62 million
          二十大 | 21st
          二十两银子 | twenty-two taels
          百分之五 | 50 percent
          1.5% | 15%
          三成 | 3 percent
          三分之二 | three-quarters
          2月11日 | March 12
          下午3点 | 5 p.m.
          40余人 | more than 41
          20世纪80年代 | the 1990s
          """)
  void unequal(String zh, String en) {
    assertFalse(haveEqual(zh, en), ChineseNumbers.in(zh) + " " + EnglishNumbers.in(en));
  }

  @Test
  void theSpanIsTheNumberWithoutUnitAndSign() {
    assertEquals(
        List.of("3.62万", "5", "二十"), words("3.62万户占5％，二十年", ChineseNumbers.in("3.62万户占5％，二十年")));
    String en = "about $1.2 billion, 5%, the 20th";
    assertEquals(List.of("1.2 billion", "5", "20th"), words(en, EnglishNumbers.in(en)));
  }

  @ParameterizedTest
  @CsvSource({
    "第3名,ORDINAL",
    "百分之八,PERCENT",
    "8％,PERCENT",
    "2023年,YEAR",
    "8年,COUNT",
    "8月,MONTH",
    "8个月,COUNT",
    "8日,DAY",
    "8时,TIME",
    "5G,CODE"
  })
  void kindsInChinese(String text, Kind kind) {
    assertEquals(kind, ChineseNumbers.in(text).get(0).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "8th,ORDINAL",
    "eight percent,PERCENT",
    "8%,PERCENT",
    "2023,YEAR",
    "the 1990s,DECADE",
    "March,MONTH",
    "8 p.m.,TIME",
    "COVID-19,CODE",
    "mid-2023,YEAR"
  })
  void kindsInEnglish(String text, Kind kind) {
    assertEquals(kind, EnglishNumbers.in(text).get(0).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "一带一路", "三心二意", "十分", "一些", "万一", "星期三", "千方百计", "统一", "三农", "四川", "百度", "千里马", "数十万", "五六个"
  })
  void whatIsOftenNoNumberIsLoose(String text) {
    assertTrue(ChineseNumbers.in(text).stream().allMatch(q -> q.form() == Form.LOOSE));
  }

  @ParameterizedTest
  @CsvSource({"三十五人", "二十万", "一万五千", "十八个", "千亿"})
  void numbersInWordsAreSure(String text) {
    assertTrue(ChineseNumbers.in(text).stream().allMatch(q -> q.form() == Form.WORDS));
  }

  @Test
  void longRowsOfNumeralsAreReadInNoTime() {
    String digits = "1234567890".repeat(400) + ".5分";
    String numerals = "一二三四五万".repeat(4000);
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          ChineseNumbers.in(digits + numerals);
          EnglishNumbers.in(digits + " one hundred and".repeat(4000));
          HanRuns.in("a，一".repeat(20_000));
        });
  }

  @Test
  void readingsAreInOrderOfLikelihood() {
    Quantity low = EnglishNumbers.in("between 3 and 5 million").get(0);
    assertEquals(new BigDecimal("3"), low.value());
    assertEquals(2, low.readings().size());
  }

  private static boolean haveEqual(String zh, String en) {
    return ChineseNumbers.in(zh).stream()
        .anyMatch(z -> EnglishNumbers.in(en).stream().anyMatch(z::matches));
  }

  private static List<String> words(String text, List<Quantity> found) {
    return found.stream().map(q -> text.substring(q.span().start(), q.span().end())).toList();
  }
}

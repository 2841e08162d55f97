package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "春耕开始|2024年3月5日 来源：农报|村里很忙。#2024-03-05",
        "春耕开始|二〇二四年三月五日|村里很忙。#2024-03-05",
        "Sowing begins|March 5, 2024|The village is busy.#2024-03-05",
        "春耕开始|3月5日，村里很忙。#",
        "春耕开始|2024年3月，村里很忙。#",
        "一|二|三|四|五|六|七|八|（2023年12月31日）#2023-12-31",
        "一|二|三|四|五|六|2020年1月1日|八|九|十#",
        "春耕开始|2023年11月20日，经过了四个多月的准备，由三个村子一起出资、在县里的支持下修建的水渠终于通了水，老老少少都来看，连邻县的人也来了。#",
      })
  void readsTheDayOfAnArticle(String lines, LocalDate day) {
    String text = lines.replace('|', '\n');
    Article article = new Article("a.txt", text, Segmenter.segments(text, Segmentation.LINES));
    assertEquals(Optional.ofNullable(day), DateLine.of(article));
  }
}

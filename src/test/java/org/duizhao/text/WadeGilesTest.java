package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WadeGilesTest {

  @ParameterizedTest
  @CsvSource({
    "qing, ching",
    "zhong, chung",
    "deng, teng",
    "xiao, hsiao",
    "tian, tien",
    "jie, chieh",
    "xue, hsueh",
    "ze, tse",
    "zhi, chih",
    "si, szu",
    "ri, jih",
    "rong, jung",
    "guo, kuo",
    "duo, to",
    "he, ho",
    "yi, i",
    "yan, yen",
    "xiong, hsiung",
    "bei, pei",
    "ma, ma",
    "shu, shu"
  })
  void respellsPinyin(String pinyin, String wadeGiles) {
    assertEquals(wadeGiles, WadeGiles.of(pinyin));
  }
}

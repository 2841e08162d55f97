package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @Test
  void aCharacterHasAllItsReadings() {
    assertTrue(Pinyin.readings('重').containsAll(List.of("chong", "zhong")));
    assertEquals(List.of(), Pinyin.readings('a'));
  }

  @ParameterizedTest
  @CsvSource({
    "Chongqing, 他住在重庆",
    "Xi'an, 西安古城",
    "Xi-an, 西安古城",
    "Lü, 吕先生",
    "Lyu, 吕先生",
    "Lv, 吕先生",
    "ANYU, 安宇来了",
    "Wangshu, 周望舒",
    "Ouyang, 欧阳"
  })
  void namesAreFoundInTheChinese(String word, String zh) {
    assertTrue(Pinyin.spells(word, zh));
  }

  @ParameterizedTest
  @CsvSource({"Wangshuo, 周望舒", "Shuwang, 周望舒", "Zhouwang, 周，望舒", "X, 西安", "-, 西安"})
  void otherWordsAreNot(String word, String zh) {
    assertFalse(Pinyin.spells(word, zh));
  }
}

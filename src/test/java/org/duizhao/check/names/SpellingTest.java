package org.duizhao.check.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.text.Pinyin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Zhinping, 近平, Jinping",
    "Jing-pin, 近平, Jin-ping",
    "Jing Ping, 近平, Jin Ping",
    "ZHINPING, 近平, JINPING",
    "Xingui, 兴瑞, Xingrui",
    "Anyuang, 安源, Anyuan",
    "Yianan, 延安, Yan'an",
    "Xiunlan, 秀兰, Xiulan",
    "Congqin, 重庆, Chongqing"
  })
  void aWordNearANameIsSetRightInItsStyle(String word, String han, String right) {
    String letters = Pinyin.letters(word);
    assertEquals(right, Spelling.near(letters, han).get(0).like(word));
  }

  @ParameterizedTest
  @CsvSource({
    "jinping, 近平",
    "chongqing, 重庆",
    "lyufang, 吕芳",
    "lvfang, 吕芳",
    "guofeng, 近平",
    "xinhua, 近平",
    "j, 近平",
    "washington, 华盛",
    "lan, 磊"
  })
  void aWordThatIsRightOrAnotherNameIsNot(String letters, String han) {
    assertEquals(List.of(), Spelling.near(letters, han));
  }

  @ParameterizedTest
  @CsvSource({"abcd, abcd, 0", "abcd, abdc, 1", "abcd, abxd, 1", "abcd, bcd, 1", "abcd, cdab, 4"})
  void lettersAreCounted(String one, String other, int distance) {
    assertEquals(distance, Spelling.distance(one, other));
  }
}

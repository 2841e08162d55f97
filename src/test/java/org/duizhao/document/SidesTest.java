package org.duizhao.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;

class SidesTest {

  private static final String CHINESE = "清河县今年新建农村公路八十公里，明年再建四十公里，后年完成全部工程。";
  private static final String ENGLISH =
      "Qinghe County will build 80 kilometres of rural roads this year.";

  @Test
  void passesAPairInOrder() {
    assertDoesNotThrow(() -> require(CHINESE, ENGLISH));
  }

  @Test
  void passesLeftoversAndNames() {
    assertDoesNotThrow(() -> require(CHINESE + "Microsoft Windows Server 2019", ENGLISH));
    assertDoesNotThrow(() -> require(CHINESE, ENGLISH + CHINESE.repeat(2)));
  }

  @Test
  void doesNotJudgeNumbersAndScraps() {
    assertDoesNotThrow(() -> require("2019 2020 2021 2022 2023 2024 up 15.3 20.1", ENGLISH));
    assertDoesNotThrow(() -> require("GDP", "国内生产总值"));
  }

  @Test
  void refusesSwappedSides() {
    assertEquals(
        "a.txt: this is the English article, and b.txt the Chinese one; name the Chinese file"
            + " first",
        refusal(ENGLISH, CHINESE));
  }

  @Test
  void refusesTwoOfALanguage() {
    assertEquals(
        "b.txt: this article is in Chinese, as is a.txt; name its English translation",
        refusal(CHINESE, CHINESE));
    assertEquals(
        "a.txt: this article is in English, as is b.txt; name its Chinese original",
        refusal(ENGLISH, ENGLISH));
  }

  private static String refusal(String zh, String en) {
    return assertThrows(InputException.class, () -> require(zh, en)).getMessage();
  }

  private static void require(String zh, String en) {
    Sides.require(new Article("a.txt", zh, List.of()), new Article("b.txt", en, List.of()));
  }
}

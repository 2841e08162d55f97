package org.duizhao.check.negations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNegationsTest {

  @ParameterizedTest
  @CsvSource({
    "公司没有公布结果, 没有, 公布",
    "合同没有法律依据, 没有, 法律",
    "被告不同意调解, 不同意, 同意",
    "这种做法并不值得推广, 不值得, 值得",
    "双方没见面, 没, 见面",
    "政策效果还不明显, 还不, 明显",
    "当事人不得拒绝提供账簿, 不得, 拒绝",
    "商家不得以广告误导消费者, 不得, 以"
  })
  void formsEndWhereTheNegatedWordBegins(String zh, String form, String negated) {
    ChineseNegation found = new ChineseNegations(zh).sure().get(0);
    assertEquals(form, zh.substring(found.span().start(), found.span().end()));
    assertEquals(negated, found.negated().get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产量不断增长",
        "他坚定不移地训练",
        "无人机飞越非洲",
        "未成年人免票",
        "球队不得不换人",
        "没有人不喜欢这部电影",
        "这项规定是不是合理",
        "难道他没有看见",
        "他不是在训练就是在比赛"
      })
  void nothingIsNegated(String zh) {
    assertEquals(List.of(), new ChineseNegations(zh).sure());
  }
}

package org.duizhao.check.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.align.Bitexts;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.check.gaps.Omission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page does not show: places and messages, and near misses that are none. */
class NameMismatchTest {

  @Test
  void aSlipPointsToTheWrongWordAndTheWholeChineseName() {
    Finding finding = findings("厂长馬興瑞说，他是本地人。", "Ma Xingui, the director, is from here.").get(0);
    assertEquals("Xingui", finding.en().orElseThrow().text());
    assertEquals("馬興瑞", finding.zh().orElseThrow().text());
    assertEquals("馬興瑞 is Ma Xingrui, but the English has Ma Xingui", finding.message());
  }

  @Test
  void theSameSlipAgainIsARelatedPlace() {
    List<Finding> findings =
        new NameMismatch()
            .check(
                Bitexts.of(
                    List.of("邓海涛是本地人。", "邓海涛今年二十岁。"),
                    List.of("Deng Haitou is from here.", "Deng Haitou is twenty.")))
            .toList();
    assertEquals(1, findings.size());
    assertEquals(1, findings.get(0).related().size());
  }

  @Test
  void theReadingThatTheArticleUsesElsewhereIsTheFix() {
    List<Finding> findings =
        new NameMismatch()
            .check(
                Bitexts.of(
                    List.of("江朝晖到场。", "江朝晖讲话。"),
                    List.of("Jiang Zhaohui was there.", "Jiang Zaohui spoke.")))
            .toList();
    assertEquals(List.of("Zhaohui"), findings.get(0).fixes());
  }

  @Test
  void anotherNameIsTheWholeOfWhatStandsThere() {
    Finding finding = findings("副馆长邵国梁出席。", "The deputy director, Liu Jianfeng, was there.").get(0);
    assertEquals("Liu Jianfeng", finding.en().orElseThrow().text());
    assertEquals("邵国梁 is Shao Guoliang, but the English has Liu Jianfeng", finding.message());
  }

  @Test
  void aPersonWhomTheEnglishDoesNotNameIsAnOmission() {
    Finding finding =
        new Omission()
            .check(Bitexts.of(List.of("副馆长邵国梁说，展览很成功。"), List.of("The exhibition was a success.")))
            .filter(found -> found.message().contains("name"))
            .findFirst()
            .orElseThrow();
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("邵国梁", finding.zh().orElseThrow().text());
    assertEquals("the name 邵国梁 (Shao Guoliang) is not in the English", finding.message());
  }

  @ParameterizedTest
  @CsvSource({
    "记者于近日获悉展览闭幕。, The exhibition has closed.",
    "越南总理范文海到访。, The prime minister was there.",
    "台湾学者邵国梁表示支持。, Andrew Kwang expressed support.",
    "馆长何明说得对。, Mr. He was right."
  })
  void noOtherName(String zh, String en) {
    assertEquals(List.of(), findings(zh, en));
  }

  @ParameterizedTest
  @CsvSource({
    "王锐同外长会谈。, Wang Riu held talks with his counterpart., Riu",
    "诸葛明辉是馆长。, Zhuge Minghai is the director., Minghai",
    "他去了呼和浩特。, He went to Huhhat., Huhhat",
    "他从河南来。, He is from Hunan., Hunan",
    "他是胡建国。, HU JANGUO is his name., JANGUO"
  })
  void wrong(String zh, String en, String words) {
    assertEquals(words, findings(zh, en).get(0).en().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource({
    "他去见李总。, He went to see Li Song and Lin Sung.",
    "高雄市长陈其迈讲话。, Kaohsiung Mayor Chen Chi-mai spoke.",
    "行政院长苏贞昌。, Premier Su Tseng-chang.",
    "香港的陈茂波。, Paul Chan Mo-po of Hong Kong.",
    "李在明与金正恩。, Lee Jae-myung and Kim Jong-un.",
    "首相岸田文雄。, Prime Minister Kishida Fumio.",
    "西部省份四川。, The Sichuanese of the west.",
    "安徽的何家。, An Hui-style house of the He family.",
    "文化部长孙家正。, Minister of Culture Sun Jiazheng.",
    "新疆人艾尔肯·吐尼亚孜。, Erkin Tuniyaz of Xinjiang.",
    "马来西亚的马哈蒂尔。, Mahathir of Malaysia.",
    "常州和徐州。, Changzhou and Xuzhou.",
    "他在南京大学读书。, He studied at Nanjing University.",
    "清华大学的青岛啤酒。, Tsingtao beer at Tsinghua University.",
    "石家庄市长安区。, Chang'an District of Shijiazhuang.",
    "白云机场在广州。, Bai Yun Airport is in Canton."
  })
  void right(String zh, String en) {
    assertEquals(List.of(), findings(zh, en).stream().map(Finding::message).toList());
  }

  private static List<Finding> findings(String zh, String en) {
    return new NameMismatch().check(Bitexts.of(List.of(zh), List.of(en))).toList();
  }
}

package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  /** A paragraph a line, with {@code |} between sentences; {@code ¦} in English without a space. */
  private static final String CHINESE =
      """
      全会审议通过了规划纲要。|代表们分组讨论。
      粮价稳不稳？|群众最关心！|各地都在想办法。
      他说：“先修路，再通水。”|村民们都点头。
      “快上车！”他说。|大家跑了过来。
      “快上车！”老站长大声喊道：“要开了！”|大家跑了过来。
      “快上车！”|说完，他先跳了上去。
      “还要等多久？”李医生问，“孩子发烧了。”|护士没有回答。
      会议回答了“为谁种粮？”“怎样种粮？”等问题。|随后休会。
      “种什么？”的问题解决了。|大家松了一口气。
      她写的《河水往哪里流？》获奖了。|颁奖礼在月底举行。
      项目分两期（一期已完工。二期明年开工。）推进。|资金已到位。
      （完工后交付使用。）|住户下月搬入。
      “这件事……”|她没有再说。
      他想了想……还是签了字。|手续办完了。
      坚持生态优先；坚持绿色发展；坚持系统治理。|这是三条原则。
      1．完善制度。|2．加强监督。
      1.完善制度；2.加强监督。|共两条。
      一、总体要求。|二、主要任务。
      增速为5.3%，高于去年的4．8%。|形势向好。
      他同意了.|我们开始吧!|好不好?|好。
      公司网址是www.example.cn。|欢迎访问。
      水位下降了 。 ” |救援队撤离。
      参会的有Apple Inc.等企业。|会期两天。
      他说："路修好了。"|村民很高兴。
      ‘走吧！’|他关了灯。
      真的吗？！|我不信！！！
      """;

  private static final String ENGLISH =
      """
      The bridge opened in May.|Traffic doubled within a week.
      Mr. Chen met Dr. J. K. Lowe and Gen. Ruiz in St. Louis.|They talked for an hour.
      The U.S. and the U.K. signed.|He left the U.S.|The talks went on.
      He left the U.S.|Then he came back.
      The deal with Harbin Pump Co. Ltd. of China closed on Jan. 5.|Shares rose.
      Shares of Delta Foods Inc. rose.|He works for Delta Foods Inc.|The firm is old.
      The train leaves at 6 p.m. Beijing time.|It arrives at 9 a.m.|The trip is short.
      See Art. 5 and No. 12, i.e. the old rules, vs. the new ones, e.g. No. 14.
      He said no.|'Why?' she asked.
      "Stop!" he shouted.|Nobody stopped.
      "Stop!" Captain Wu shouted.|Nobody stopped.
      “We will wait.”|The crowd cheered.
      He had (so he said.) no time.|It was late.
      The plan failed.|(Reporting by A. Moss; editing by K. Hu.)
      The meeting ended.¦The committee will meet again.|It met in Rome.
      Visit www.example.com or mail info@example.org.|Version 2.5 is out.
      Output grew 3.5 percent...|That was a surprise.
      She waited... and waited.|Nobody came.
      1. Build the road.|2. Open the school.
      Why now?|Who knows!|We asked the Sec. Gen. himself.
      Franklin D. Gray wrote it.|So did I.|The end was sad.
      He bought rice, flour, etc. on Monday.|It cost 5.|Then he paid.
      The word "enough." ends it.|Good.
      “Is it over?”|“It is.”
      """;

  static List<String> paragraphs() {
    return (CHINESE + ENGLISH).lines().toList();
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void splits(String marked) {
    String paragraph =
        marked.replace("¦", "").replaceAll("(?<=[.!?)”])\\|(?=[A-Z1-9('“])", " ").replace("|", "");
    assertEquals(
        Arrays.stream(marked.split("[|¦]")).map(String::strip).toList(), sentences(paragraph));
  }

  @Test
  void aWrappedSentenceKeepsItsLineBreak() {
    assertEquals(
        List.of("The river\nrose again.", "Farmers\r\nleft."),
        sentences("The river\nrose again.\nFarmers\r\nleft."));
  }

  @Test
  void whiteSpaceAtTheEndsBelongsToNoSentence() {
    assertEquals(List.of("雨停了。", "天晴了。"), sentences("　　雨停了。　天晴了。\u00A0"));
  }

  @Test
  void everyCharacterStandsInOneSentence() {
    String alphabet = "他说走Aab.U.S. !?。！？……”“\"（(）)《》「」’'1５ 　\n，;的";
    Random random = new Random(7);
    for (int round = 0; round < 1000; round++) {
      String paragraph = random(random, alphabet);
      int end = 0;
      StringBuilder between = new StringBuilder();
      for (Span span : Sentences.of(paragraph)) {
        between.append(paragraph, end, span.start());
        assertEquals(span, Lines.trim(paragraph, span), paragraph);
        end = span.end();
      }
      between.append(paragraph.substring(end));
      assertEquals("", between.toString().strip(), paragraph);
    }
  }

  private static String random(Random random, String alphabet) {
    return IntStream.range(0, random.nextInt(60))
        .map(i -> random.nextInt(alphabet.length()))
        .mapToObj(i -> alphabet.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static List<String> sentences(String paragraph) {
    return Sentences.of(paragraph).stream()
        .map(span -> paragraph.substring(span.start(), span.end()))
        .toList();
  }
}

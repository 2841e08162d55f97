package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.text.Segment.Kind;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  @Test
  void tellsHeadingsBodyAndFurnitureOfAChinesePage() {
    String page =
        """
        首页 > 新闻 > 地方
        清河县今年新建农村公路八十公里
        2024年3月5日 09:12 来源：清河日报
        清河日报讯（记者 张禾）记者从县交通局了解到，今年将新建公路八十公里。版权所有者的权利受法律保护。
        一、投资
        未经授权转载他人文章是侵权行为，县法院提醒。
        举报热线开通以来，接到电话三百个。
        （责任编辑：李青）
        本网站所载内容，未经授权不得转载。
        清ICP备12345678号
        举报热线：0311-0000000
        版权所有：清河日报社
        关注我们
        """;
    assertEquals("FHHBBHBBFFFFFF", kinds(page, Segmentation.SENTENCES));
  }

  @Test
  void tellsHeadingsBodyAndFurnitureOfAnEnglishPage() {
    String page =
        """
        Skip to main content
        Qinghe County to Build 80 Kilometres of Rural Roads

        March 5, 2024 09:12 Source: Qinghe Daily

        The county will build 80 kilometres of roads. Copyright is not at issue.

        Where does the money come from?

        The hotline for reporting potholes has had 300 calls, officials said.

        [Editor: Li Qing]
        Licence No.: 12345678
        Hotline: 0311-0000000
        Copyright 2024 Qinghe Daily. All rights reserved.
        (Reproduction without authorization is prohibited.)
        """;
    assertEquals("FHHBBBBFFFFF", kinds(page, Segmentation.SENTENCES));
  }

  @Test
  void headingsAndSentencesAboutSuchThingsAreNotFurniture() {
    String page =
        """
        关闭小煤窑 守住绿水青山
        举报热线：群众身边的监督员
        Back to the Land
        Business registration: faster and cheaper
        Reporting by the county paper showed that wells had run dry.
        版权所有者可以提起诉讼。
        未经授权，任何人不得转载他人文章，专家说。
        路通了，日子就好过了。
        """;
    assertEquals("HHHHBBBB", kinds(page, Segmentation.SENTENCES));
  }

  @Test
  void linesWithoutAnySentenceAreNotAPageTail() {
    assertEquals(
        "FHH", kinds("Skip to main content\nSpring rain\nRoad works\n", Segmentation.LINES));
  }

  @Test
  void aQuestionMayBeTheTitle() {
    assertEquals("HB", kinds("谁来种地？\n农民老了。\n", Segmentation.SENTENCES));
  }

  @Test
  void everyLineIsASegmentEvenAnEmptyOne() {
    List<Segment> segments = Segmenter.segments("标题\r\n\r\n　他走了。她来了。\r\n \r\n", Segmentation.LINES);
    assertEquals(List.of("标题", "", "他走了。她来了。", ""), texts(segments));
    assertEquals(List.of(0, 1, 2, 3), segments.stream().map(Segment::paragraph).toList());
    assertEquals(
        List.of(new Span(0, 2), new Span(4, 4), new Span(7, 15), new Span(17, 17)),
        segments.stream().map(Segment::span).toList());
  }

  @Test
  void aLastLineWithoutLineEndCounts() {
    assertEquals(List.of("One", "two"), texts(Segmenter.segments("One\rtwo", Segmentation.LINES)));
  }

  @Test
  void joinsHardWrappedEnglish() {
    String wrapped =
        """
        The county council met on Tuesday to
        discuss the state of the old bridge,
        which floods had damaged in spring.
        It did not vote.

        The bridge was built in 1931 and has
        been closed to lorries for years. An
        engineer will report in June.
        """;
    List<Segment> segments = Segmenter.segments(wrapped, Segmentation.SENTENCES);
    assertEquals(
        List.of(0, 0, 1, 1), segments.stream().map(Segment::paragraph).toList(), "" + segments);
    assertEquals("An\nengineer will report in June.", segments.get(3).text());
  }

  @Test
  void joinsHardWrappedChineseWithIndents() {
    String wrapped =
        """
        　　清河大桥建于一九三一年，春天的洪水
        冲坏了两个桥墩，县里决定六月以前完成检
        测，并且在年底以前修好。
        　　工程师说，桥面状况良好，但是桥墩需
        要加固，否则重型车辆仍然不能通行，只能
        绕行三十公里。
        """;
    assertEquals(
        List.of(0, 1),
        Segmenter.segments(wrapped, Segmentation.SENTENCES).stream()
            .map(Segment::paragraph)
            .toList());
  }

  @Test
  void aListOfHeadingsIsNotWrapped() {
    String list = "Bridge to open again in the spring\nNew school for the village of Lower Qing\n";
    assertEquals("HH", kinds(list, Segmentation.SENTENCES));
  }

  @Test
  void segmentsHoldAllTextOnceAndInOrder() {
    String alphabet = "他说 ab。.!？”\"（）\n\r　，:编辑版权 所有";
    Random random = new Random(11);
    for (int round = 0; round < 1000; round++) {
      String text =
          random
              .ints(random.nextInt(80), 0, alphabet.length())
              .mapToObj(i -> alphabet.substring(i, i + 1))
              .collect(Collectors.joining());
      List<Segment> segments = Segmenter.segments(text, Segmentation.SENTENCES);
      assertEquals(visible(text), visible(String.join("", texts(segments))), text);
      assertEquals(segments, new Article("random", text, segments).segments());
      for (int i = 1; i < segments.size(); i++) {
        int step = segments.get(i).paragraph() - segments.get(i - 1).paragraph();
        assertTrue(step == 0 || step == 1, text);
      }
    }
  }

  @Test
  void aVeryLongLineIsReadInLinearTime() {
    String line = "A.B.\"（c. d）甲。".repeat(10_000);
    assertTrue(Segmenter.segments(line, Segmentation.SENTENCES).size() > 1000);
    assertEquals(1, Segmenter.segments("a.B".repeat(100_000), Segmentation.SENTENCES).size());
  }

  private static String kinds(String text, Segmentation segmentation) {
    return Segmenter.segments(text, segmentation).stream()
        .map(Segment::kind)
        .map(Kind::name)
        .map(name -> name.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }
}

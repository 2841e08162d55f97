package org.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.marks.Spacing;
import org.duizhao.check.marks.UnpairedMark;
import org.duizhao.check.sentences.TornSentence;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.junit.jupiter.api.Test;

/** What the pages cannot show: headings, paragraphs of several sentences. */
class TornTextTest {

  @Test
  void aHeadingRunsIntoTheText() {
    Bitext bitext =
        oneBead(
            "村史馆昨日开馆\n\n记者昨天从县里了解到，当地的村史馆已向游客开放，馆内展出农具三百件，不收门票。",
            "The village museum opened yesterday Reporters learned from the county that the museum is open"
                + " to visitors and shows 300 farm tools for free.");
    Finding finding = new TornSentence().check(bitext).findFirst().orElseThrow();
    assertEquals("Reporters", finding.en().orElseThrow().text());
    assertEquals("村史馆昨日开馆", finding.zh().orElseThrow().text());
  }

  @Test
  void twoSentencesOfOneParagraphAreNoHeading() {
    Bitext bitext = oneBead("村史馆开馆了。馆内展出农具。", "The village museum opened and shows farm tools.");
    assertTrue(new TornSentence().check(bitext).findAny().isEmpty());
  }

  @Test
  void aSpaceIsMissingBetweenSentences() {
    Bitext bitext = oneBead("他来了。她走了。", "He came in the morning.She left.");
    Finding finding = new Spacing().check(bitext).findFirst().orElseThrow();
    assertEquals("morning.She", finding.en().orElseThrow().text());
    assertEquals(List.of("morning. She"), finding.fixes());
  }

  @Test
  void aQuotationMayRunOverTheSentencesOfAParagraph() {
    Bitext bitext =
        oneBead("他说：“路修好了。桥也通了。”", "He said: “The road is repaired. The bridge is open, too.”");
    assertTrue(new UnpairedMark().check(bitext).findAny().isEmpty());
  }

  private static Bitext oneBead(String zh, String en) {
    List<Segment> chinese = Segmenter.segments(zh, Segmentation.SENTENCES);
    List<Segment> english = Segmenter.segments(en, Segmentation.SENTENCES);
    return new Bitext(
        new Article("zh.txt", zh, chinese),
        new Article("en.txt", en, english),
        List.of(new Bead(chinese, english, 1)));
  }
}

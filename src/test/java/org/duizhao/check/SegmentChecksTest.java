package org.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.duizhao.check.gaps.Addition;
import org.duizhao.check.gaps.Omission;
import org.duizhao.check.gaps.Untranslated;
import org.duizhao.check.numbers.NumberMismatch;
import org.duizhao.check.sentences.RepeatedWord;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;
import org.junit.jupiter.api.Test;

/** What the pages cannot show: page furniture, scores, unrelated articles, places. */
class SegmentChecksTest {

  private static final List<String> ZH = List.of("水库蓄水5亿立方米。", "坝上修了一条新路。");
  private static final List<String> EN = List.of("The reservoir holds 5 billion cubic metres.", "");

  @Test
  void furnitureIsANote() {
    Bitext bitext = Bitexts.of(ZH, EN);
    assertEquals(List.of(Severity.ERROR, Severity.ERROR), severities(bitext));
    assertEquals(
        List.of(Severity.NOTE, Severity.NOTE), severities(with(bitext, Kind.FURNITURE, 1)));
  }

  @Test
  void numbersOfAnUnsureBeadAreNotCompared() {
    Bitext unsure = with(Bitexts.of(ZH, EN), Kind.BODY, 0.2);
    assertTrue(new NumberMismatch().check(unsure).findAny().isEmpty());
  }

  @Test
  void ofUnrelatedArticlesNoSentenceIsReported() {
    Bitext unrelated = Bitexts.of(List.of("坝上修了一条新路。", ""), List.of("", "Quite another story."));
    assertTrue(new Omission().check(unrelated).findAny().isEmpty());
    assertTrue(new Addition().check(unrelated).findAny().isEmpty());
  }

  @Test
  void aLeftoverWordPointsToTheChinese() {
    Bitext bitext = Bitexts.of(List.of("他买了一把竹椅。"), List.of("He bought a 竹椅."));
    Finding finding = new Untranslated().check(bitext).findFirst().orElseThrow();
    assertEquals("竹椅", finding.zh().orElseThrow().text());
  }

  @Test
  void aWordThreeTimesIsOneFinding() {
    Bitext bitext = Bitexts.of(List.of("路通了。"), List.of("The road road road is open."));
    List<Finding> findings = new RepeatedWord().check(bitext).toList();
    assertEquals(1, findings.size());
    assertEquals("road road road", findings.get(0).en().orElseThrow().text());
  }

  private static List<Severity> severities(Bitext bitext) {
    return Stream.of(new NumberMismatch(), new Omission())
        .flatMap(check -> check.check(bitext))
        .map(Finding::severity)
        .toList();
  }

  private static Bitext with(Bitext bitext, Kind kind, double score) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      beads.add(new Bead(as(kind, bead.zh()), as(kind, bead.en()), score));
    }
    return new Bitext(as(kind, bitext.zh()), as(kind, bitext.en()), beads);
  }

  private static Article as(Kind kind, Article article) {
    return new Article(article.name(), article.text(), as(kind, article.segments()));
  }

  private static List<Segment> as(Kind kind, List<Segment> segments) {
    return segments.stream()
        .map(s -> new Segment(s.span(), s.text(), kind, s.paragraph()))
        .toList();
  }
}

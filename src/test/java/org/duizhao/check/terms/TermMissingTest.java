package org.duizhao.check.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.Bitexts;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Terms;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class TermMissingTest {

  private static final String[] MASTERS = {
    "国医大师|master of traditional Chinese medicine", "国医大师|TCM master|admitted",
  };

  @Test
  void pointsAtTheTermAndTheWordsInstead() {
    Finding finding =
        only(
            check(
                Terms.glossary(MASTERS),
                List.of("多位“国医大师”出席。"),
                List.of("Several great masters of Chinese medicines were present.")));
    assertEquals("国医大师", finding.zh().orElseThrow().text());
    assertEquals("masters of Chinese medicines", finding.en().orElseThrow().text());
    assertEquals(List.of("master of traditional Chinese medicine", "TCM master"), finding.fixes());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "国医大师 is \"master of traditional Chinese medicine\", not \"masters of Chinese medicines\""
            + " [list.csv:2]",
        finding.message());
  }

  @Test
  void saysThatNothingFits() {
    Finding finding =
        only(check(Terms.glossary(MASTERS), List.of("国医大师来了。"), List.of("He came on foot.")));
    assertTrue(finding.en().isEmpty());
    assertEquals(
        "国医大师 is \"master of traditional Chinese medicine\","
            + " but the English has neither it nor another listed form [list.csv:2]",
        finding.message());
  }

  @Test
  void onceNamesTheOtherOccurrences() {
    Finding finding =
        only(
            check(
                Terms.glossary(MASTERS),
                List.of("国医大师来了。", "走了。", "国医大师、国医大师！", "国医大师。"),
                List.of("He came.", "He left.", "Oh, he!", "")));
    assertEquals(0, finding.zh().orElseThrow().span().start());
    assertEquals(List.of(12, 17), finding.related().stream().map(p -> p.span().start()).toList());
  }

  @Test
  void eachJudgesEveryBead() {
    List<Finding> findings =
        check(
            Terms.glossary("国医大师|TCM master|each"),
            List.of("国医大师来了。", "走了。", "有雨。", "国医大师。", "国医大师、国医大师！"),
            List.of("A master came.", "The TCM master left.", "Rain.", "TCM masters.", "Oh, he!"));
    Finding finding = only(findings);
    assertEquals(22, finding.zh().orElseThrow().span().start());
    assertEquals(1, finding.related().size());
  }

  @Test
  void aBarredFormIsNotSaidTwice() {
    String[] once = {"国医大师|TCM master", "国医大师|national doctor|forbidden"};
    List<String> zh = List.of("国医大师来了。", "有雨。", "又有雨。", "国医大师走了。");
    List<String> en = List.of("A national doctor came.", "Rain.", "More rain.", "He left.");
    assertEquals(List.of(), check(Terms.glossary(once), zh, en));
    String[] each = {"国医大师|TCM master|each", "国医大师|national doctor|forbidden"};
    assertEquals(1, check(Terms.glossary(each), zh, en).size());
  }

  @Test
  void draftsAndFurnitureAreNotes() {
    Finding draft =
        only(check(Terms.glossary("国医大师|TCM master|draft"), List.of("国医大师。"), List.of("He.")));
    assertEquals(Severity.NOTE, draft.severity());
    assertEquals(
        "国医大师 is \"TCM master\" (unconfirmed), but the English does not have it [list.csv:2]",
        draft.message());
    Article zh = line("国医大师");
    Article en = line("Doctors");
    Bitext menu = new Bitext(zh, en, List.of(new Bead(zh.segments(), en.segments(), 1)));
    Finding furniture = only(new TermMissing(Terms.glossary(MASTERS)).check(menu).toList());
    assertEquals(Severity.NOTE, furniture.severity());
  }

  @Test
  void rowsWithoutAnAllowedFormAskForNothing() {
    assertEquals(
        List.of(),
        check(Terms.glossary("我区|our district|forbidden"), List.of("我区。"), List.of("Here.")));
  }

  private static Article line(String text) {
    Segment segment = new Segment(new Span(0, text.length()), text, Kind.FURNITURE, 0);
    return new Article("menu", text, List.of(segment));
  }

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  private static List<Finding> check(Glossary glossary, List<String> zh, List<String> en) {
    return new TermMissing(glossary).check(Bitexts.of(zh, en)).toList();
  }
}

package org.duizhao.check.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.align.Bitexts;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Terms;
import org.duizhao.text.Place;
import org.junit.jupiter.api.Test;

class TermForbiddenTest {

  @Test
  void pointsAtTheForbiddenWordsAndOffersThePreferredOnes() {
    List<Finding> findings =
        check(
            Terms.glossary("三个代表|Three Represents", "三个代表|three representative|forbidden ignore"),
            List.of("学习“三个代表”。", "三个代表。", "三个代表。"),
            List.of(
                "Study the ‘Three Representatives’.",
                "Three Represents.",
                "Three-representative's."));
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals("Three Representatives", finding.en().orElseThrow().text());
    assertEquals("三个代表", finding.zh().orElseThrow().text());
    assertEquals(
        List.of("Three-representative"), finding.related().stream().map(Place::text).toList());
    assertEquals(List.of("Three Represents"), finding.fixes());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        "\"Three Representatives\" is forbidden for 三个代表, write \"Three Represents\" [list.csv:3]",
        finding.message());
  }

  @Test
  void ofOverlappingFormsTheLongestThenTheLiteralOneIsMeant() {
    Glossary glossary =
        Terms.glossary(
            "小康社会|moderately prosperous society",
            "小康社会|prosperous society|forbidden",
            "小康社会|well-off societies|forbidden",
            "小康社会|well-off society|deprecated");
    assertEquals(
        List.of("prosperous societies", "well-off society"),
        check(
                glossary,
                List.of("小康社会。"),
                List.of(
                    "A moderately prosperous society, prosperous societies, a well-off society."))
            .stream()
            .map(finding -> finding.en().orElseThrow().text())
            .toList());
  }

  @Test
  void aBarredRowWinsOverAnInflectedAllowedOne() {
    Glossary glossary =
        Terms.glossary(
            "四个全面|Four Comprehensives|ignore", "四个全面|four comprehensive|forbidden ignore");
    List<String> zh = List.of("四个全面。", "四个全面。");
    List<String> en = List.of("The four-comprehensive.", "The Four Comprehensives.");
    List<Finding> findings = check(glossary, zh, en);
    assertEquals(1, findings.size());
    assertEquals("four-comprehensive", findings.get(0).en().orElseThrow().text());
  }

  @Test
  void deprecatedFormsAreWarningsAndOtherBeadsAreNotLookedAt() {
    Glossary glossary = Terms.glossary("小康社会|well-off society|deprecated");
    List<Finding> findings =
        check(
            glossary,
            List.of("小康社会。", "富裕的社会。"),
            List.of("A well-off society.", "Another well-off society."));
    assertEquals(1, findings.size());
    assertEquals(Severity.WARNING, findings.get(0).severity());
    assertEquals(List.of(), findings.get(0).related());
    assertEquals(List.of(), findings.get(0).fixes());
  }

  private static List<Finding> check(Glossary glossary, List<String> zh, List<String> en) {
    return new TermForbidden(glossary).check(Bitexts.of(zh, en)).toList();
  }
}

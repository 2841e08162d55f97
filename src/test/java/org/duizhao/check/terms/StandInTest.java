package org.duizhao.check.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.duizhao.align.Bitexts;
import org.duizhao.check.Finding;
import org.duizhao.glossary.Terms;
import org.duizhao.text.Place;
import org.junit.jupiter.api.Test;

class StandInTest {

  @Test
  void takesTheWordInPlaceOfTheHead() {
    String form = "校史研究|school's historical research";
    assertEquals(
        "school's historical inquiry", instead(form, "He runs the school's historical inquiry."));
    assertEquals("", instead(form, "The school has historical ties."));
  }

  @Test
  void doesNotCrossAnAndThatNoFormHas() {
    assertEquals(
        "", instead("校史研究|school's historical research", "Its school building and research."));
    assertEquals(
        "research into history and culture",
        instead("校史研究|history and culture research", "Much research into history and culture."));
  }

  @Test
  void takesANameWithItsCapitals() {
    String form = "校长会议|meeting of school heads";
    assertEquals(
        "National School Heads' Meeting",
        instead(form, "They came to the National School Heads' Meeting yesterday."));
    assertEquals(
        "School Heads' Meeting", instead(form, "Holding School Heads' Meeting by surprise."));
    assertEquals("School Heads' Meeting", instead(form, "Today: School Heads' Meeting"));
  }

  @Test
  void leavesWordsThatRenderAnotherPhrase() {
    assertEquals(
        "", instead("校史|school history", "He read the school history.", "history|forbidden"));
    assertEquals(
        "meeting of the heads",
        instead("校长会议|heads meeting", "A meeting of the heads.", "school heads"));
    assertEquals(
        "", instead("校长会议|school heads meeting", "A meeting of school heads.", "school heads"));
  }

  @Test
  void prefersTheShortestRunThatSharesMost() {
    assertEquals(
        "Primary School of the District",
        instead(
            "区小学|District Primary School",
            "A school lesson in the new Primary School of the District, a school."));
  }

  @Test
  void halfAnUnlikeFormIsNoEvidence() {
    assertEquals(
        "", instead("依法办学|run schools according to law", "a plan for running schools well"));
  }

  /** The words found instead, for a sentence that has 校长 as well if {@code other} renders it. */
  private static String instead(String row, String english, String... other) {
    String zh = row.substring(0, row.indexOf('|'));
    String[] rows = other.length == 0 ? new String[] {row} : new String[] {row, "老师|" + other[0]};
    return new TermMissing(Terms.glossary(rows))
        .check(Bitexts.of(List.of(zh + "和老师"), List.of(english)))
        .filter(finding -> !finding.message().contains("seems to stand for it"))
        .findFirst()
        .flatMap(Finding::en)
        .map(Place::text)
        .orElse("");
  }
}

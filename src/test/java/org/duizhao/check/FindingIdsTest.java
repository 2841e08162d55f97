package org.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.duizhao.exchange.Sample;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class FindingIdsTest {

  private static final Rule RULE = new Rule("repeated-word", Severity.WARNING, "");

  @Test
  void equalFindingsAreCounted() {
    Finding finding = RULE.finding("Twice.").en(Sample.place(Sample.bitext().en(), "of of"));
    List<String> ids = FindingIds.of(List.of(finding, finding, finding));
    assertEquals(10, ids.get(0).length());
    assertEquals(List.of(ids.get(0), ids.get(0) + "-2", ids.get(0) + "-3"), ids);
  }

  @Test
  void anIdOutlivesAMove() {
    Place here = new Place(new Article("a", "the the", List.of()), new Span(0, 7));
    Place there = new Place(new Article("b", "\n\nIn the the", List.of()), new Span(5, 12));
    assertEquals(
        FindingIds.of(List.of(RULE.finding("Twice.").en(here))),
        FindingIds.of(List.of(RULE.finding("Said twice.").en(there))));
  }

  @Test
  void sideAndRuleCount() {
    Place place = new Place(new Article("a", "WTO", List.of()), new Span(0, 3));
    Rule other = new Rule("name-mismatch", Severity.WARNING, "");
    String id = FindingIds.of(List.of(RULE.finding("").en(place))).get(0);
    assertNotEquals(id, FindingIds.of(List.of(RULE.finding("").zh(place))).get(0));
    assertNotEquals(id, FindingIds.of(List.of(other.finding("").en(place))).get(0));
  }
}

package org.duizhao.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static final Rule RULE = new Rule("repeated-word", Severity.WARNING, "a word twice");
  private static final Path FILE = Path.of("harbour.en.txt");

  @Test
  void theFirstInReadingOrderCountsAndTheLongerOfTwoThatStartTogether() {
    Article en = article("one two three four five");
    List<Finding> findings =
        List.of(
            finding(en, 8, 13, "3"),
            finding(en, 4, 7, "2"),
            finding(en, 4, 13, "2 and 3"),
            finding(en, 10, 18, "x"));
    assertEquals("one 2 and 3 four five", fixed("one two three four five", findings));
  }

  @Test
  void whatTouchesAnotherFixWaitsForTheNextRound() {
    Article en = article("abcdef");
    assertEquals("Xdef", fixed("abcdef", List.of(finding(en, 0, 3, "X"), finding(en, 3, 6, "Y"))));
  }

  @Test
  void relatedPlacesAreFixedIfTheyHaveTheSameWords() {
    String text = "teh port, Teh port, teh quay";
    Article en = article(text);
    Finding finding =
        finding(en, 0, 3, "the")
            .related(List.of(new Place(en, new Span(10, 13)), new Place(en, new Span(20, 23))))
            .safe(true);
    assertEquals("the port, Teh port, the quay", fixed(text, List.of(finding)));
  }

  @Test
  void onlySureFixesAreMadeUnlessOthersAreAskedFor() {
    Article en = article("a b c");
    List<Finding> findings = List.of(finding(en, 0, 1, "A").safe(false), finding(en, 2, 3, "B"));
    assertEquals(1, Edits.of(findings, en, false).size());
    assertEquals(2, Edits.of(findings, en, true).size());
    assertFalse(RULE.finding("no fix").safe(true).isSafe());
  }

  @Test
  void randomFixesNeverOverlapAndChangeNothingElse() {
    Random random = new Random(20260311);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      Article en = article(text);
      List<Finding> findings = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(9));
        findings.add(finding(en, start, end, "<" + i + ">"));
      }
      List<Edit> edits = Edits.of(findings, en, false);
      EnglishFile.Fixed fixed = file(text).with(edits);
      StringBuilder expected = new StringBuilder();
      int at = 0;
      for (Edit edit : edits) {
        assertTrue(edit.span().start() >= at, () -> text + edits);
        expected.append(text, at, edit.span().start()).append(edit.words());
        at = edit.span().end();
      }
      assertEquals(expected + text.substring(at), fixed.file().text());
      assertEquals(findings.isEmpty(), edits.isEmpty());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("The harbour ");
    for (int i = 20 + random.nextInt(60); i > 0; i--) {
      text.append("ab é，\r\n".charAt(random.nextInt(7)));
    }
    return text.toString();
  }

  private static String fixed(String text, List<Finding> findings) {
    Article en = findings.get(0).en().orElseThrow().article();
    return file(text).with(Edits.of(findings, en, false)).file().text();
  }

  private static EnglishFile file(String text) {
    return EnglishFile.of(text.getBytes(StandardCharsets.UTF_8), FILE, Segmentation.SENTENCES)
        .orElseThrow();
  }

  private static Article article(String text) {
    return new Article("harbour.en.txt", text, List.of());
  }

  private static Finding finding(Article en, int start, int end, String fix) {
    return new Finding(
        RULE,
        RULE.severity(),
        Optional.of(new Place(en, new Span(start, end))),
        Optional.empty(),
        List.of(),
        "wrong",
        List.of(fix, "another"),
        true);
  }
}

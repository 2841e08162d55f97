package org.duizhao.check.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

  /** Shared: it takes seconds to load. */
  private static final Grammar GRAMMAR = new Grammar("en-US", Glossary.of(List.of()));

  @Test
  void findsATypoAndKnowsBetter() {
    List<Finding> findings = check("水渠清淤了。", "The canal was dregded by a corespondent of ours.");
    assertEquals(List.of("dregded", "corespondent"), words(findings));
    assertTrue(findings.get(0).rule().answersTo("spelling"));
    assertTrue(findings.get(0).fixes().contains("dredged"));
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  @Test
  void findsAWrongArticle() {
    Finding finding = check("她有一个主意。", "She has a idea.").get(0);
    assertEquals("grammar/EN_A_VS_AN", finding.rule().id());
    assertEquals(List.of("an"), finding.fixes());
    assertFalse(finding.message().contains("<"));
  }

  @Test
  void messagesAreOneClauseWithStraightQuotes() {
    assertEquals(
        "\"dregded\" may be misspelled", check("水渠清淤了。", "It was dregded.").get(0).message());
    String message = check("她有一个主意。", "She has a idea.").get(0).message();
    assertFalse(message.endsWith(".") || message.contains("“"), message);
  }

  @Test
  void aPluralAfterANounIsNoVerb() {
    assertEquals(List.of(), check("大学毕业生来了。", "University graduates came to the town."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zhou Wangshu lives in Langzhong.",
        "Ouyang Lyu came with Zhou Wangshu's father.",
        "It carries the code QTX of Xinhuanet.",
        "She met 周望舒 there."
      })
  void namesTheChineseVouchesForAreNoMisspellings(String en) {
    assertEquals(List.of(), check("周望舒和欧阳吕住在阆中，编号QTX。", en));
  }

  @Test
  void aNameTheChineseDoesNotHaveIsOne() {
    assertEquals(List.of("Wangshuu"), words(check("周望舒来了。", "Zhou Wangshuu came.")));
  }

  @Test
  void whatLexiconPlacesAndBracketsVouchForIsNoMisspelling() {
    assertEquals(
        List.of(),
        check(
            "商务部和西村康稔会谈，氹仔的展览同日开幕。",
            "The Ministry of Commerce (MOFCOM) met Nishimura, and MOFCOM opened the show in Taipa."));
    assertEquals(List.of("Nishimura"), words(check("他来了。", "Nishimura came.")));
  }

  @Test
  void wordsOfAnotherVariantAreOneNote() {
    List<Finding> findings = check("他们组织了活动。", "They organised a programme.", "It was organised.");
    assertEquals(List.of("organised"), words(findings));
    assertEquals(2, findings.get(0).related().size());
    assertEquals(Severity.NOTE, findings.get(0).severity());
  }

  @Test
  void theSameMistakeIsSaidOnce() {
    List<Finding> findings = check("清淤。清淤。", "They dregded it.", "Then they dregded more.");
    assertEquals(1, findings.size());
    assertEquals(1, findings.get(0).related().size());
    assertEquals(2, findings.get(0).related().get(0).start().line());
  }

  @Test
  void tasteIsNoMoreThanANote() {
    Finding finding = check("他以正确的方式工作。", "He works in a proper way.").get(0);
    assertTrue(finding.rule().answersTo("style"), finding.rule().id());
    assertEquals(Severity.NOTE, finding.severity());
  }

  @Test
  void furnitureIsNoMoreThanANote() {
    Article en = article("Contcat us today.", Kind.FURNITURE);
    Article zh = article("联系我们", Kind.FURNITURE);
    assertEquals(Severity.NOTE, check(zh, en).get(0).severity());
  }

  @Test
  void aSecondRunSaysTheSame() {
    assertEquals(
        words(check("他走了。", "He go their yesterdy.")),
        words(check("他走了。", "He go their yesterdy.")));
  }

  private static List<Finding> check(String zh, String... en) {
    return check(article(zh, Kind.BODY), article(String.join("\n", en), Kind.BODY));
  }

  private static List<Finding> check(Article zh, Article en) {
    return GRAMMAR
        .check(new Bitext(zh, en, List.of(new Bead(zh.segments(), en.segments(), 1))))
        .toList();
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(Finding::en).map(en -> en.map(Place::text).orElse("")).toList();
  }

  private static Article article(String text, Kind kind) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      Span span = new Span(start, start + line.length());
      segments.add(new Segment(span, line, kind, segments.size()));
      start = span.end() + 1;
    }
    return new Article("a.txt", text, segments);
  }
}

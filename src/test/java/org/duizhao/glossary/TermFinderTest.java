package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.duizhao.glossary.Term.Case;
import org.duizhao.glossary.Term.Match;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.glossary.Term.Status;
import org.junit.jupiter.api.Test;

class TermFinderTest {

  @Test
  void theLongestPhraseWins() {
    Glossary glossary = glossary("二十大", "党的二十大", "新时代", "新时代党的建设总要求");
    assertEquals(
        List.of("新时代党的建设总要求", "新时代", "党的二十大", "二十大"), found(glossary, "新时代党的建设总要求，新时代，党的二十大。二十大"));
  }

  @Test
  void exceptStringsBlockWhatLiesInThem() {
    Term term =
        new Term(
            "外交部",
            "Foreign Ministry",
            Status.PREFERRED,
            Match.PHRASE,
            Case.FIRST,
            Scope.ONCE,
            List.of("外交部长", "原外交部副"),
            "",
            "",
            "list.csv:2",
            Map.of());
    Glossary glossary = Glossary.of(List.of(term));
    assertEquals(
        List.of(new Occurrence(new Entry("外交部", List.of(term)), 14, 17)),
        glossary.occurrences("外交部长会见原外交部副部长和外交部人员"));
  }

  @Test
  void quotesSpacesAndLineBreaksInsideAPhraseAreNoMatter() {
    Glossary glossary = glossary("两个维护", "G20峰会");
    String text = "做到两个“维护”，两个\n维护。G20 峰会";
    assertEquals(List.of("两个“维护", "两个\n维护", "G20 峰会"), found(glossary, text));
  }

  @Test
  void scriptsWidthsAndVariantsOfOneCharacterAreNoMatter() {
    Glossary glossary = glossary("新时代", "后勤部门", "20国集团（G20）", "随着", "阿里・木", "里约奥运会");
    String text = "在新 時代，後勤部門和２０國集團(Ｇ20)隨著阿里·木去裏約奧運會";
    assertEquals(
        List.of("新 時代", "後勤部門", "２０國集團(Ｇ20)", "隨著", "阿里·木", "裏約奧運會"), found(glossary, text));
    assertEquals(List.of("新时代"), found(glossary("新時代"), "新时代"));
  }

  @Test
  void latinWordsAndNumbersAreNotCut() {
    Glossary glossary = glossary("AI技术", "20大");
    assertEquals(List.of("AI技术"), found(glossary, "MAI技术、AI技术、120大"));
  }

  @Test
  void agreesWithNaiveSearch() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Set<String> phrases = new LinkedHashSet<>();
      for (int i = 0; i < 12; i++) {
        phrases.add(han(random, 1 + random.nextInt(4)));
      }
      String text = han(random, 60);
      List<String> actual = new ArrayList<>();
      glossary(phrases.toArray(String[]::new))
          .occurrences(text)
          .forEach(o -> actual.add(o.start() + " " + text.substring(o.start(), o.end())));
      assertEquals(naive(phrases, text), actual, () -> phrases + " in " + text);
    }
  }

  /** Takes the longest phrases first, from left to right, and blots them out. */
  private static List<String> naive(Set<String> phrases, String text) {
    List<String> found = new ArrayList<>();
    String rest = text;
    for (int length = 4; length > 0; length--) {
      for (int i = 0; i + length <= text.length(); i++) {
        if (phrases.contains(rest.substring(i, i + length))) {
          found.add(i + " " + text.substring(i, i + length));
          rest = rest.substring(0, i) + "·".repeat(length) + rest.substring(i + length);
        }
      }
    }
    found.sort(Comparator.comparingInt(s -> Integer.parseInt(s.substring(0, s.indexOf(' ')))));
    return found;
  }

  private static String han(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("东南西北".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  private static Glossary glossary(String... phrases) {
    return Terms.glossary(Arrays.stream(phrases).map(zh -> zh + "|x").toArray(String[]::new));
  }

  private static List<String> found(Glossary glossary, String text) {
    return glossary.occurrences(text).stream()
        .map(o -> text.substring(o.start(), o.end()))
        .toList();
  }
}

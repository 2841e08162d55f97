package org.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "policies, policy",
    "cities, city",
    "ties, tie",
    "heroes, hero",
    "boxes, box",
    "classes, class",
    "churches, church",
    "houses, house",
    "viruses, virus",
    "businesses, business",
    "years, year",
    "carried, carry",
    "carrying, carry",
    "planned, plan",
    "planning, plan",
    "hoped, hope",
    "called, call",
    "controlled, control",
    "passed, pass",
    "added, add",
    "danced, dance",
    "believing, believe",
    "argued, argue",
    "used, use",
    "using, use",
    "raised, raise",
    "managed, manage",
    "changed, change",
    "belonged, belong",
    "settled, settle",
    "revealed, reveal",
    "ruling, rule",
    "traveled, travel",
    "required, require",
    "offered, offer",
    "preparing, prepare",
    "treated, treat",
    "celebrated, celebrate",
    "evaluating, evaluate",
    "visited, visit",
    "united, unite",
    "contributing, contribute",
    "targeted, target",
    "defined, define",
    "joined, join",
    "opening, open",
    "assumed, assume",
    "included, include",
    "clouded, cloud",
    "speaking, speak",
    "making, make",
    "described, describe",
    "agreed, agree",
    "agreeing, agree",
    "dying, die",
    "went, go",
    "children, child",
    "spokeswomen, spokeswoman",
    "upheld, uphold",
    "crises, crisis",
    "written, write",
    "developing, develop",
    "shaped, shape",
  })
  void lemmaIsTheBaseForm(String form, String base) {
    assertEquals(base, Inflection.lemma(form));
    assertTrue(Inflection.sameWord(form, base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news",
        "process",
        "species",
        "during",
        "red",
        "bring",
        "need",
        "this",
        "his",
        "thing",
        "something",
        "morning",
        "hundred",
        "series",
        "economics",
        "indeed",
        "spring",
        "king",
        "focus",
        "basis",
        "virus",
        "seed",
        "bus",
        "means",
        "overseas",
        "the",
        "i",
        "20th",
        "'s"
      })
  void baseFormsStay(String word) {
    assertEquals(word, Inflection.lemma(word));
  }

  @ParameterizedTest
  @CsvSource({
    "news, new",
    "representatives, represents",
    "planes, plans",
    "evening, even",
    "national, nation",
    "wing, win",
    "ring, rings2",
    "species, spices",
    "unit, unite"
  })
  void otherWordsStayApart(String a, String b) {
    assertFalse(Inflection.sameWord(a, b));
    assertFalse(Inflection.sameWord(b, a));
  }

  @ParameterizedTest
  @CsvSource({"uniting, unites", "wrote, writes", "men, man", "travelling, traveled", "goes, gone"})
  void formsOfOneWordAreTheSame(String a, String b) {
    assertTrue(Inflection.sameWord(a, b));
  }
}

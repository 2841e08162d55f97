package org.duizhao.check;

import java.util.Map;
import java.util.Set;
import org.languagetool.rules.Category;
import org.languagetool.rules.ITSIssueType;

/**
 * What becomes of LanguageTool's rules: the family each belongs to, and those that are off because
 * in translated news they say nothing, or say what another check says better.
 */
final class GrammarRules {

  static final Rule GRAMMAR =
      new Rule("grammar", Severity.WARNING, "wrong English, as LanguageTool finds it");
  static final Rule SPELLING =
      new Rule("spelling", Severity.WARNING, "a word that is neither English nor a Chinese name");
  static final Rule STYLE =
      new Rule("style", Severity.NOTE, "English that LanguageTool would put differently");

  private static final String SAID_ELSEWHERE = "another check says it, knowing the Chinese";
  private static final String LAYOUT = "a matter of the file's layout, not of its English";
  private static final String TASTE = "taste; news and official prose are written so";
  private static final String NAMES =
      "takes Chinese names for misspelled Western ones, and is slow";

  private static final String CHUNKS =
      "takes plural nouns for something else when there is no chunker";

  /** Why a rule is off, by its LanguageTool id. */
  private static final Map<String, String> OFF =
      Map.ofEntries(
          Map.entry("ENGLISH_WORD_REPEAT_RULE", SAID_ELSEWHERE),
          Map.entry("EN_UNPAIRED_BRACKETS", SAID_ELSEWHERE),
          Map.entry("EN_UNPAIRED_QUOTES", SAID_ELSEWHERE),
          Map.entry("COMMA_PARENTHESIS_WHITESPACE", SAID_ELSEWHERE),
          Map.entry("UNLIKELY_OPENING_PUNCTUATION", SAID_ELSEWHERE),
          Map.entry("WHITESPACE_RULE", LAYOUT),
          Map.entry("CONSECUTIVE_SPACES", LAYOUT),
          Map.entry("SENTENCE_WHITESPACE", LAYOUT),
          Map.entry("UPPERCASE_SENTENCE_START", LAYOUT),
          Map.entry("PUNCTUATION_PARAGRAPH_END", LAYOUT),
          Map.entry("ENGLISH_WORD_REPEAT_BEGINNING_RULE", TASTE),
          Map.entry("DASH_RULE", TASTE),
          Map.entry("EN_QUOTES", TASTE),
          Map.entry("SO_AS_TO", TASTE),
          Map.entry("COMMA_COMPOUND_SENTENCE", TASTE),
          Map.entry("SECOND_LARGEST_HYPHEN", TASTE),
          Map.entry("TOO_LONG_SENTENCE", TASTE),
          Map.entry("OXFORD_SPELLING_Z_NOT_S", TASTE),
          Map.entry("ALL_OF_THE", TASTE),
          Map.entry("FIRST_OF_ALL", TASTE),
          Map.entry("EN_COMPOUNDS_YEAR_ON_YEAR", TASTE),
          Map.entry("SUBJECT_MATTER", TASTE),
          Map.entry("MISSING_COMMA_AFTER_YEAR", TASTE),
          Map.entry("POSSESSIVE_APOSTROPHE", CHUNKS),
          Map.entry("GRADUATE_FROM", CHUNKS),
          Map.entry("EN_MULTITOKEN_SPELLING_TWO", NAMES),
          Map.entry("EN_MULTITOKEN_SPELLING_THREE", NAMES),
          Map.entry("EN_MULTITOKEN_SPELLING_HYPHEN", NAMES));

  private static final Set<ITSIssueType> TASTES =
      Set.of(
          ITSIssueType.Style,
          ITSIssueType.Register,
          ITSIssueType.LocaleViolation,
          ITSIssueType.Typographical,
          ITSIssueType.Whitespace);

  private static final Set<String> TASTE_CATEGORIES =
      Set.of("STYLE", "TYPOGRAPHY", "AMERICAN_ENGLISH_STYLE", "COMPOUNDING");

  private GrammarRules() {}

  static boolean isOff(org.languagetool.rules.Rule rule) {
    return OFF.containsKey(rule.getId());
  }

  /** The family a rule of LanguageTool belongs to. */
  static Rule family(org.languagetool.rules.Rule rule) {
    Category category = rule.getCategory();
    String id = category.getId().toString();
    if (rule.isDictionaryBasedSpellingRule()) {
      return SPELLING;
    }
    if (id.equals("TYPOS")) {
      return rule.getLocQualityIssueType() == ITSIssueType.Misspelling ? SPELLING : GRAMMAR;
    }
    boolean isTaste =
        TASTES.contains(rule.getLocQualityIssueType())
            || TASTE_CATEGORIES.contains(id)
            || rule.getId().startsWith("EN_COMPOUNDS");
    return isTaste ? STYLE : GRAMMAR;
  }
}

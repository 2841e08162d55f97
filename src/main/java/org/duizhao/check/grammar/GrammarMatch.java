package org.duizhao.check.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Place;
import org.languagetool.rules.RuleMatch;

/**
 * What LanguageTool says of a place, in the words of a finding: the first sentence of its message
 * without tags, and its first few suggestions.
 *
 * @param isVariant whether the words are right in another variant of English
 */
record GrammarMatch(RuleMatch match, Place place, boolean isVariant) {

  private static final int MOST_FIXES = 3;

  /** What LanguageTool says of any word it does not know. */
  private static final String NO_WORD = "Possible spelling mistake found";

  private static final Pattern TAGS = Pattern.compile("</?suggestion>");
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|etc|vs))(?<=[.!?])\\s+(?=\\p{Lu}).*", Pattern.DOTALL);
  private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");
  private static final Pattern QUOTES = Pattern.compile("[“”]");

  static boolean isSpelling(RuleMatch match) {
    return match.getRule().isDictionaryBasedSpellingRule();
  }

  Severity severity() {
    return isVariant ? Severity.NOTE : family().severity();
  }

  /** What findings of the same have in common: the rule, and the words unless they are variants. */
  String key() {
    return match.getSpecificRuleId() + "\t" + (isVariant ? "" : place.text());
  }

  /**
   * The finding.
   *
   * @param variant the English that is expected
   */
  Finding finding(GrammarEngine engine, String variant) {
    Rule rule =
        new Rule(
            family().id() + "/" + match.getSpecificRuleId(),
            family().severity(),
            match.getRule().getDescription());
    List<String> fixes =
        isSpelling(match) ? engine.suggestions(place.text()) : match.getSuggestedReplacements();
    return rule.finding(message(variant))
        .en(place)
        .fixes(fixes.subList(0, Math.min(MOST_FIXES, fixes.size())));
  }

  private Rule family() {
    return GrammarRules.family(match.getRule());
  }

  private String message(String variant) {
    if (isVariant) {
      return "\"" + place.text() + "\" is not spelled as in " + variant;
    }
    String plain = TAGS.matcher(match.getMessage()).replaceAll("\"").strip();
    String sentence = NEXT_SENTENCE.matcher(plain).replaceFirst("");
    String message = FULL_STOP.matcher(QUOTES.matcher(sentence).replaceAll("\"")).replaceFirst("");
    return message.equals(NO_WORD) ? "\"" + place.text() + "\" may be misspelled" : message;
  }
}

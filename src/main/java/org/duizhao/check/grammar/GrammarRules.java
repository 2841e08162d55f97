package org.duizhao.check.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.ListFile;
import org.languagetool.rules.ITSIssueType;

/**
 * What becomes of LanguageTool's rules: the family each belongs to, and those that are off because
 * in translations they say nothing, or say what another check says better. Its category decides,
 * unless {@code languagetool.tsv} lists the rule or the head of its name, with the reason and the
 * counts.
 */
final class GrammarRules {

  static final Rule GRAMMAR =
      new Rule("grammar", Severity.WARNING, "wrong English, as LanguageTool finds it");
  static final Rule SPELLING =
      new Rule("spelling", Severity.WARNING, "a word that is neither English nor a Chinese name");
  static final Rule STYLE =
      new Rule("style", Severity.NOTE, "English that LanguageTool would put differently");

  private enum Use {
    OFF,
    NOTE,
    WARNING
  }

  private static final Set<String> TASTE_CATEGORIES =
      Set.of("STYLE", "TYPOGRAPHY", "AMERICAN_ENGLISH_STYLE", "COMPOUNDING");

  private static final Map<String, Use> LISTED = listed();

  private GrammarRules() {}

  static boolean isOff(org.languagetool.rules.Rule rule) {
    return use(rule).filter(Use.OFF::equals).isPresent();
  }

  /** The family a rule of LanguageTool belongs to. */
  static Rule family(org.languagetool.rules.Rule rule) {
    if (rule.isDictionaryBasedSpellingRule()) {
      return SPELLING;
    }
    boolean isTaste =
        isTaste(rule.getLocQualityIssueType())
            || TASTE_CATEGORIES.contains(rule.getCategory().getId().toString());
    return use(rule).map(Use.NOTE::equals).orElse(isTaste) ? STYLE : GRAMMAR;
  }

  /** A switch and not a set, as the families must be known without loading LanguageTool. */
  private static boolean isTaste(ITSIssueType type) {
    return switch (type) {
      case Style, Register, LocaleViolation, Typographical, Whitespace -> true;
      default -> false;
    };
  }

  /** What is listed of a rule or, for it, of the longest head of its name. */
  private static Optional<Use> use(org.languagetool.rules.Rule rule) {
    return Stream.iterate(
            rule.getId(),
            id -> !id.isEmpty(),
            id -> id.substring(0, Math.max(0, id.lastIndexOf('_'))))
        .map(LISTED::get)
        .filter(use -> use != null)
        .findFirst();
  }

  private static Map<String, Use> listed() {
    Map<String, Use> listed = new HashMap<>();
    for (List<String> cells : ListFile.rows(GrammarRules.class, "languagetool.tsv")) {
      listed.put(cells.get(0), Use.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
    return listed;
  }
}

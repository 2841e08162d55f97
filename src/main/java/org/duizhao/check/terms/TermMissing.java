package org.duizhao.check.terms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.terms.TermText.Sighting;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.text.Place;

/**
 * Finds listed Chinese phrases whose English has none of their allowed forms.
 *
 * <p>Of a phrase that needs rendering once, nothing is said if any occurrence is rendered, as
 * {@link TermUse} tells; else one finding points at the first and names the others as related. Of
 * one that needs rendering each time, every bead is judged. Beads without English are the omission
 * rule's business, and where a barred form of the phrase stands, {@link TermForbidden} has said so.
 * An abbreviation that no full form has introduced is only noted.
 */
public final class TermMissing implements Check {

  private static final Rule RULE =
      new Rule(
          "term-missing",
          Severity.WARNING,
          "a phrase of the glossary is not rendered by any of its listed forms");

  private static final int MOST_FIXES = 3;

  private final Glossary glossary;

  public TermMissing(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    TermText text = new TermText(bitext, glossary);
    return text.byEntry().stream().flatMap(sightings -> judge(text, sightings));
  }

  private static Stream<Finding> judge(TermText text, List<Sighting> sightings) {
    Entry entry = sightings.get(0).entry();
    if (entry.allowed().isEmpty()) {
      return Stream.empty();
    }
    Set<Integer> own = sightings.stream().map(Sighting::bead).collect(Collectors.toSet());
    TermUse use = new TermUse(text, entry, own);
    List<Sighting> judged =
        sightings.stream().filter(s -> !text.english(s.bead()).isEmpty()).toList();
    List<Sighting> missing =
        judged.stream()
            .filter(s -> !use.isRendered(s.bead()) && !use.isBarred(s.bead()))
            .sorted(Comparator.comparing(Sighting::furniture))
            .toList();
    if (entry.scope() == Scope.ONCE && missing.size() < judged.size()) {
      return Stream.empty();
    }
    var byAbbreviation =
        missing.stream().collect(Collectors.partitioningBy(s -> isAbbreviated(use, s)));
    List<Sighting> unsaid = byAbbreviation.get(false);
    Stream<Finding> early =
        byAbbreviation.get(true).stream().limit(1).map(s -> early(entry, use, s));
    if (entry.scope() == Scope.ONCE) {
      return unsaid.size() < missing.size() ? early : oneFinding(text, unsaid);
    }
    var perBead =
        unsaid.stream()
            .collect(
                Collectors.groupingBy(Sighting::bead, LinkedHashMap::new, Collectors.toList()));
    return Stream.concat(
        perBead.values().stream().flatMap(inBead -> oneFinding(text, inBead)), early);
  }

  private static boolean isAbbreviated(TermUse use, Sighting sighting) {
    return use.abbreviation(sighting.bead()).isPresent();
  }

  private static Stream<Finding> oneFinding(TermText text, List<Sighting> missing) {
    return missing.isEmpty() ? Stream.empty() : Stream.of(finding(text, missing));
  }

  /** An abbreviation that nothing has introduced. */
  private static Finding early(Entry entry, TermUse use, Sighting sighting) {
    Place place = use.abbreviation(sighting.bead()).orElseThrow();
    Term best = entry.allowed().get(0);
    return RULE.finding(
            "\"%s\" stands for %s before the article has \"%s\" in full [%s]"
                .formatted(place.text(), entry.zh(), best.en(), best.origin()))
        .zh(sighting.zh())
        .en(place)
        .fixes(List.of("%s (%s)".formatted(best.en(), place.text())))
        .severity(Severity.NOTE);
  }

  private static Finding finding(TermText text, List<Sighting> missing) {
    Sighting first = missing.get(0);
    Entry entry = first.entry();
    List<Form> allowed = entry.allowed().stream().map(Form::of).toList();
    List<Form> others = text.formsOfOthers(entry, first.bead());
    Optional<Place> instead = StandIn.find(text, allowed, others, first.bead());
    Optional<Place> answer = instead.isPresent() ? instead : text.answer(first);
    Finding finding =
        RULE.finding(message(entry, instead, answer))
            .zh(first.zh())
            .related(missing.stream().skip(1).map(Sighting::zh).toList())
            .fixes(fixes(entry, instead))
            .severity(entry.isDraft() || first.furniture() ? Severity.NOTE : RULE.severity());
    return answer.map(finding::en).orElse(finding);
  }

  private static List<String> fixes(Entry entry, Optional<Place> instead) {
    return entry.fixes().stream()
        .limit(MOST_FIXES)
        .map(fix -> instead.map(place -> FittingFix.withCapital(fix, place)).orElse(fix))
        .toList();
  }

  private static String message(Entry entry, Optional<Place> instead, Optional<Place> answer) {
    Term best = entry.allowed().get(0);
    String fault =
        instead
            .map(place -> "not \"" + place.text() + "\"")
            .or(() -> answer.map(place -> "but \"" + place.text() + "\" seems to stand for it"))
            .orElse(
                entry.allowed().size() == 1
                    ? "but the English does not have it"
                    : "but the English has neither it nor another listed form");
    return "%s is \"%s\"%s, %s [%s]"
        .formatted(
            entry.zh(), best.en(), entry.isDraft() ? " (unconfirmed)" : "", fault, best.origin());
  }
}

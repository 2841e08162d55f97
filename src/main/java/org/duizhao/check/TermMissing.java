package org.duizhao.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.TermText.Sighting;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.text.Place;

/**
 * Finds listed Chinese phrases whose English has none of their allowed forms.
 *
 * <p>An occurrence is rendered if an allowed form stands in the English of its bead or of a bead
 * beside it whose Chinese has not the phrase itself. Of a phrase that needs rendering once, nothing
 * is said if any occurrence is rendered; else one finding points at the first and names the others
 * as related. Of one that needs rendering each time, every bead is judged. Beads without English
 * are the omission rule's business, and where a barred form of the phrase stands, {@link
 * TermForbidden} has said so.
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
    List<Form> allowed = forms(entry.allowed());
    List<Form> barred = forms(entry.barred());
    if (allowed.isEmpty()) {
      return Stream.empty();
    }
    List<Sighting> judged =
        sightings.stream().filter(s -> !text.english(s.bead()).isEmpty()).toList();
    Set<Integer> own = sightings.stream().map(Sighting::bead).collect(Collectors.toSet());
    List<Sighting> missing =
        judged.stream()
            .filter(s -> !isRendered(text, allowed, s.bead(), own))
            .filter(s -> !text.has(barred, s.bead()))
            .sorted(Comparator.comparing(Sighting::furniture))
            .toList();
    if (entry.scope() == Scope.ONCE) {
      boolean settled = missing.isEmpty() || missing.size() < judged.size();
      return settled ? Stream.empty() : Stream.of(finding(text, allowed, missing));
    }
    return missing.stream()
        .collect(Collectors.groupingBy(Sighting::bead, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(inBead -> finding(text, allowed, inBead));
  }

  /** Whether a form stands in a bead, or beside it in one that does not need it for its own. */
  private static boolean isRendered(TermText text, List<Form> allowed, int bead, Set<Integer> own) {
    return text.has(allowed, bead)
        || Stream.of(bead - 1, bead + 1).anyMatch(b -> !own.contains(b) && text.has(allowed, b));
  }

  private static Finding finding(TermText text, List<Form> allowed, List<Sighting> missing) {
    Sighting first = missing.get(0);
    Entry entry = first.entry();
    List<Form> others = text.formsOfOthers(entry, first.bead());
    Optional<Place> instead = StandIn.find(text, allowed, others, first.bead());
    Optional<Place> answer = instead.isPresent() ? instead : text.answer(first);
    Finding finding =
        RULE.finding(message(entry, instead, answer))
            .zh(first.zh())
            .related(missing.stream().skip(1).map(Sighting::zh).toList())
            .fixes(entry.fixes().stream().limit(MOST_FIXES).toList())
            .severity(entry.isDraft() || first.furniture() ? Severity.NOTE : RULE.severity());
    return answer.map(finding::en).orElse(finding);
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

  private static List<Form> forms(List<Term> terms) {
    return terms.stream().map(Form::of).toList();
  }
}

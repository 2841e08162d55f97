package org.duizhao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.TermText.English;
import org.duizhao.check.TermText.Sighting;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Finds forbidden and deprecated forms in the English of a bead whose Chinese has their phrase.
 *
 * <p>Words that are part of an allowed form of the same phrase do not count. Where several listed
 * forms fit the same words, the longest is meant, then the one that is letter for letter there. The
 * same form again in the article is a related place, not another finding.
 */
public final class TermForbidden implements Check {

  private static final Rule RULE =
      new Rule(
          "term-forbidden",
          Severity.ERROR,
          "a phrase of the glossary is rendered by a form that the glossary forbids");

  private final Glossary glossary;

  public TermForbidden(Glossary glossary) {
    this.glossary = glossary;
  }

  /** A barred form in the English, and the phrase it stands for. */
  private record Hit(Term term, Place en, Sighting zh, boolean furniture) {}

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
    if (sightings.get(0).entry().barred().isEmpty()) {
      return Stream.empty();
    }
    var firstInBead =
        sightings.stream()
            .collect(Collectors.toMap(Sighting::bead, s -> s, (a, b) -> a, LinkedHashMap::new));
    return firstInBead.values().stream()
        .flatMap(s -> text.english(s.bead()).stream().flatMap(en -> hits(text, s, en).stream()))
        .collect(Collectors.groupingBy(Hit::term, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(TermForbidden::finding);
  }

  private static List<Hit> hits(TermText text, Sighting sighting, English english) {
    Entry entry = sighting.entry();
    List<Span> taken = new ArrayList<>();
    entry.allowed().forEach(term -> taken.addAll(Form.of(term).in(english.words())));
    Segment segment = english.segment();
    boolean furniture = sighting.furniture() || segment.kind() == Segment.Kind.FURNITURE;
    List<Hit> hits = new ArrayList<>();
    for (Term term : entry.barred()) {
      for (Span span : Form.of(term).in(english.words())) {
        Place place = text.place(segment, span.start(), span.end());
        if (taken.stream().noneMatch(allowed -> allowed.contains(span))) {
          hits.add(new Hit(term, place, sighting, furniture));
        }
      }
    }
    return withoutOverlaps(hits);
  }

  private static List<Hit> withoutOverlaps(List<Hit> hits) {
    Comparator<Hit> best =
        Comparator.comparingInt((Hit hit) -> -hit.en().span().length())
            .thenComparing(hit -> !hit.en().text().equalsIgnoreCase(hit.term().en()))
            .thenComparing(hit -> hit.term().status() != Status.FORBIDDEN);
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits.stream().sorted(best).toList()) {
      if (kept.stream().noneMatch(other -> other.en().span().overlaps(hit.en().span()))) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparing(hit -> hit.en().span()));
    return kept;
  }

  private static Finding finding(List<Hit> hits) {
    List<Hit> ordered = hits.stream().sorted(Comparator.comparing(Hit::furniture)).toList();
    Hit first = ordered.get(0);
    Severity severity =
        first.term().status() == Status.FORBIDDEN ? Severity.ERROR : Severity.WARNING;
    return RULE.finding(message(first))
        .severity(first.furniture() ? Severity.NOTE : severity)
        .en(first.en())
        .zh(first.zh().zh())
        .related(ordered.stream().skip(1).map(Hit::en).toList())
        .fixes(first.zh().entry().fixes());
  }

  private static String message(Hit hit) {
    Term term = hit.term();
    List<String> fixes = hit.zh().entry().fixes();
    String instead = fixes.isEmpty() ? "" : ", write \"" + fixes.get(0) + "\"";
    String note = term.note().isEmpty() ? "" : ": " + term.note();
    return "\"%s\" is %s for %s%s%s [%s]"
        .formatted(
            hit.en().text(),
            term.status().name().toLowerCase(Locale.ROOT),
            term.zh(),
            instead,
            note,
            term.origin());
  }
}

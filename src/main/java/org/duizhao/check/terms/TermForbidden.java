package org.duizhao.check.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.terms.TermText.English;
import org.duizhao.check.terms.TermText.Sighting;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.EnglishText.Word;
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
 * <p>Where several forms of the phrase fit the same words, the longest is meant, then the one that
 * is not inflected, then an allowed one; so what is part of an allowed form does not count. The
 * same form again in the article is a related place, not another finding.
 */
public final class TermForbidden implements Check {

  private static final Rule RULE =
      new Rule(
          "term-forbidden",
          Severity.ERROR,
          "a phrase of the glossary is rendered by a form that the glossary forbids");

  private static final int MOST_FIXES = 3;

  private static final Comparator<Hit> MEANT_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.en().span().length())
          .thenComparing(hit -> !hit.isLiteral())
          .thenComparing(hit -> hit.term().isBarred())
          .thenComparing(hit -> hit.term().status() != Status.FORBIDDEN);

  private static final Pattern FULL_STOP = Pattern.compile("\\.$");

  private final Glossary glossary;

  public TermForbidden(Glossary glossary) {
    this.glossary = glossary;
  }

  /** A listed form in the English, and the phrase it stands for. */
  private record Hit(Term term, Place en, Sighting zh, boolean furniture) {

    /** Whether the words stand here just as listed, not inflected. */
    boolean isLiteral() {
      return lower(EnglishText.of(en.text()).words()).equals(lower(Form.of(term).words()));
    }

    /** What to write instead, as far as a source confirms it. */
    List<String> fixes() {
      return zh.entry().isDraft()
          ? List.of()
          : zh.entry().fixes().stream().map(fix -> FittingFix.of(fix, term.en(), en)).toList();
    }

    private static List<String> lower(List<Word> words) {
      return words.stream().map(Word::lower).toList();
    }
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

  /** The barred forms in a segment, of forms that overlap only the one that is meant. */
  private static List<Hit> hits(TermText text, Sighting sighting, English english) {
    Segment segment = english.segment();
    boolean furniture = sighting.furniture() || segment.kind() == Segment.Kind.FURNITURE;
    List<Hit> hits = new ArrayList<>();
    for (Term term : sighting.entry().terms()) {
      for (Span span : Form.of(term).in(english.words())) {
        Place place = text.place(segment, span.start(), span.end());
        hits.add(new Hit(term, place, sighting, furniture));
      }
    }
    hits.sort(MEANT_FIRST);
    List<Hit> meant = new ArrayList<>();
    for (Hit hit : hits) {
      if (meant.stream().noneMatch(other -> other.en().span().overlaps(hit.en().span()))) {
        meant.add(hit);
      }
    }
    return meant.stream()
        .filter(hit -> hit.term().isBarred())
        .sorted(Comparator.comparing(hit -> hit.en().span()))
        .toList();
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
        .fixes(first.fixes().stream().limit(MOST_FIXES).toList())
        .safe(isSure(hits, first));
  }

  /** Whether the same words are to be replaced by the same, the one preferred form, everywhere. */
  private static boolean isSure(List<Hit> hits, Hit first) {
    return hits.stream()
        .filter(hit -> hit.en().text().equals(first.en().text()))
        .allMatch(
            hit ->
                hit.isLiteral()
                    && hit.fixes().equals(first.fixes())
                    && SureFix.isSure(hit.zh().entry(), hit.en(), hit.fixes()));
  }

  private static String message(Hit hit) {
    Term term = hit.term();
    List<String> fixes = hit.fixes();
    String instead = fixes.isEmpty() ? "" : ", write \"" + fixes.get(0) + "\"";
    String note =
        term.note().isEmpty() ? "" : ": " + FULL_STOP.matcher(term.note()).replaceFirst("");
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

package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.Span;

/**
 * Finds phrases inside longer ones whose renderings clash. Either a form that the shorter phrase
 * bars is part of one that the longer allows: where both phrases stand in a sentence, the right
 * rendering of the longer would be reported for the shorter. Or the longer renders the shorter in
 * other words than it allows: it has some of them, but not all those of any form.
 */
final class NestedTerms {

  /** Words that only bind others, "of" and "the", are no longer. */
  private static final int LONGEST_BINDER = 3;

  private final Map<String, Entry> phrases;

  /**
   * @param phrases all that are in force, by key
   */
  NestedTerms(Map<String, Entry> phrases) {
    this.phrases = phrases;
  }

  /** The rows of phrases inside an allowed row's that bar a part of its rendering. */
  List<Term> clashes(Term longer) {
    List<Term> clashes = new ArrayList<>();
    if (!longer.isBarred() && longer.status() != Status.DRAFT) {
      String key = TermFinder.key(longer.zh());
      for (Entry shorter : inside(key)) {
        barredIn(shorter, EnglishText.of(longer.en())).ifPresent(clashes::add);
      }
    }
    return clashes;
  }

  /** The phrases inside a phrase that it renders in other words than they allow. */
  List<Entry> renderedOtherwise(Entry longer) {
    List<Term> confirmed =
        longer.allowed().stream().filter(term -> term.status() != Status.DRAFT).toList();
    return confirmed.isEmpty()
        ? List.of()
        : inside(TermFinder.key(longer.zh())).stream()
            .filter(shorter -> !shorter.isDraft() && isOtherwise(shorter.allowed(), confirmed))
            .toList();
  }

  private static boolean isOtherwise(List<Term> shorter, List<Term> longer) {
    List<EnglishText> renderings = longer.stream().map(t -> EnglishText.of(t.en())).toList();
    boolean same =
        shorter.stream()
            .map(t -> Form.of(t.en()))
            .anyMatch(f -> renderings.stream().anyMatch(f::isIn));
    return !same
        && shorter.stream()
            .flatMap(t -> EnglishText.of(t.en()).words().stream())
            .filter(word -> word.lower().length() > LONGEST_BINDER)
            .map(word -> Form.of(word.lower()))
            .anyMatch(f -> renderings.stream().anyMatch(f::isIn));
  }

  private List<Entry> inside(String key) {
    List<Entry> inside = new ArrayList<>();
    for (int start = 0; start < key.length(); start++) {
      for (int end = start + 1; end <= key.length(); end++) {
        Entry entry = phrases.get(key.substring(start, end));
        if (entry != null && end - start < key.length() && !inside.contains(entry)) {
          inside.add(entry);
        }
      }
    }
    return inside;
  }

  /** The barred form in a rendering, unless it is part of a form that the phrase allows. */
  private static Optional<Term> barredIn(Entry entry, EnglishText rendering) {
    List<Span> allowed =
        entry.allowed().stream().flatMap(t -> Form.of(t).in(rendering).stream()).toList();
    return entry.barred().stream()
        .filter(
            term ->
                Form.of(term).in(rendering).stream()
                    .anyMatch(span -> allowed.stream().noneMatch(span::overlaps)))
        .findFirst();
  }
}

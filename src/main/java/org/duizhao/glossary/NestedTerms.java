package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.Span;

/**
 * Finds phrases inside longer ones whose renderings clash: a form that the shorter phrase bars is
 * part of one that the longer allows. Where both phrases stand in a sentence, the right rendering
 * of the longer would be reported for the shorter.
 */
final class NestedTerms {

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

package org.duizhao.suggest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Occurrence;
import org.duizhao.glossary.Term;
import org.duizhao.text.Segment;

/**
 * How often the terms of a glossary stand in articles, and how often each of their renderings was
 * used there: in the English of the bead, no more often than the term stands in its Chinese.
 */
public final class TermStatistics {

  private final Glossary glossary;
  private final Map<Entry, Integer> occurrences = new HashMap<>();
  private final Map<Term, Integer> used = new HashMap<>();
  private final Map<Term, Form> forms = new HashMap<>();

  /**
   * A row of the glossary: how often its Chinese stands in the articles, and its English for it.
   */
  public record Use(Term term, int occurrences, int used) {}

  public TermStatistics(Glossary glossary) {
    this.glossary = glossary;
  }

  /** Counts an aligned pair. */
  public void add(Bitext bitext) {
    for (Bead bead : bitext.beads()) {
      Map<Entry, Integer> here = new LinkedHashMap<>();
      for (Segment segment : bead.zh()) {
        for (Occurrence occurrence : glossary.occurrences(segment.text())) {
          here.merge(occurrence.entry(), 1, Integer::sum);
        }
      }
      List<EnglishText> english = bead.en().stream().map(EnglishText::of).toList();
      here.forEach((entry, times) -> count(entry, times, english));
    }
  }

  /** All rows, in the order of the lists. */
  public List<Use> uses() {
    return glossary.entries().stream()
        .flatMap(
            entry ->
                entry.terms().stream()
                    .map(
                        term ->
                            new Use(
                                term,
                                occurrences.getOrDefault(entry, 0),
                                used.getOrDefault(term, 0))))
        .toList();
  }

  private void count(Entry entry, int times, List<EnglishText> english) {
    occurrences.merge(entry, times, Integer::sum);
    for (Term term : entry.terms()) {
      Form form = forms.computeIfAbsent(term, Form::of);
      int found = english.stream().mapToInt(text -> form.in(text).size()).sum();
      used.merge(term, Math.min(times, found), Integer::sum);
    }
  }
}

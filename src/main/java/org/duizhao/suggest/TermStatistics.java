package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * used there. A rendering counts in the English of the bead, no more often than the term stands in
 * its Chinese; what is without any there is looked for in the beads beside it that do not hold the
 * term themselves.
 */
public final class TermStatistics {

  private final Glossary glossary;
  private final Map<Entry, Integer> occurrences = new HashMap<>();
  private final Map<Term, Integer> used = new HashMap<>();
  private final Map<Term, Form> forms = new ConcurrentHashMap<>();

  /**
   * A row of the glossary: how often its Chinese stands in the articles, and its English for it.
   */
  public record Use(Term term, int occurrences, int used) {}

  /** The counts of one aligned pair. */
  public static final class Counts {
    private final Map<Entry, Integer> occurrences = new LinkedHashMap<>();
    private final Map<Term, Integer> used = new HashMap<>();
  }

  public TermStatistics(Glossary glossary) {
    this.glossary = glossary;
  }

  /** Counts in an aligned pair; may be asked by several threads at a time. */
  public Counts look(Bitext bitext) {
    List<Map<Entry, Integer>> terms = bitext.beads().stream().map(this::terms).toList();
    List<List<EnglishText>> english =
        bitext.beads().stream().map(b -> b.en().stream().map(EnglishText::of).toList()).toList();
    Counts counts = new Counts();
    for (int bead = 0; bead < terms.size(); bead++) {
      int at = bead;
      terms
          .get(bead)
          .forEach(
              (entry, times) -> {
                counts.occurrences.merge(entry, times, Integer::sum);
                int missing = times - count(entry, times, english.get(at), counts);
                for (int beside : List.of(at + 1, at - 1)) {
                  if (missing > 0
                      && beside >= 0
                      && beside < terms.size()
                      && !terms.get(beside).containsKey(entry)) {
                    missing -= count(entry, missing, english.get(beside), counts);
                  }
                }
              });
    }
    return counts;
  }

  public void add(Counts pair) {
    pair.occurrences.forEach((entry, times) -> occurrences.merge(entry, times, Integer::sum));
    pair.used.forEach((term, times) -> used.merge(term, times, Integer::sum));
  }

  /** All rows, in the order of the lists. */
  public List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    for (Entry entry : glossary.entries()) {
      int times = occurrences.getOrDefault(entry, 0);
      entry.terms().forEach(term -> uses.add(new Use(term, times, used.getOrDefault(term, 0))));
    }
    return uses;
  }

  private Map<Entry, Integer> terms(Bead bead) {
    Map<Entry, Integer> terms = new LinkedHashMap<>();
    for (Segment segment : bead.zh()) {
      for (Occurrence occurrence : glossary.occurrences(segment.text())) {
        terms.merge(occurrence.entry(), 1, Integer::sum);
      }
    }
    return terms;
  }

  /** Adds how often each rendering stands in English; how often any does, is returned. */
  private int count(Entry entry, int times, List<EnglishText> english, Counts counts) {
    int any = 0;
    for (Term term : entry.terms()) {
      Form form = forms.computeIfAbsent(term, Form::of);
      int found = english.stream().mapToInt(text -> form.renderings(text).size()).sum();
      if (found > 0) {
        counts.used.merge(term, Math.min(times, found), Integer::sum);
        any += Math.min(times, found);
      }
    }
    return Math.min(times, any);
  }
}

package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.duizhao.align.Lexicon;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.ListFile;

/**
 * The Chinese phrases of many beads that may be terms: {@link Runs} that are bounded on both sides,
 * hold together, and are more than a common word. A run that nearly always stands inside one longer
 * run is part of it and dropped.
 */
final class Candidates {

  private static final int SHORTEST_WORD = 3;
  private static final double PART = 0.75;
  private static final double BOUNDED = 0.45;

  private static final Set<String> NOT_FIRST = ListFile.words(Candidates.class, "not-first.txt");
  private static final Set<String> NOT_LAST = ListFile.words(Candidates.class, "not-last.txt");

  private final Runs runs;
  private final Map<String, List<Sighting>> kept;

  private Candidates(Runs runs) {
    this.runs = runs;
    this.kept = new LinkedHashMap<>(runs.all());
  }

  static List<Candidate> in(Runs runs) {
    Candidates candidates = new Candidates(runs);
    candidates.kept.entrySet().removeIf(run -> !isTermLike(run.getKey(), run.getValue()));
    candidates.dropParts();
    return candidates.measured();
  }

  /** Whether a word says nothing but how others are put together. */
  static boolean isFunction(String word) {
    return word.length() == 1 && (NOT_FIRST.contains(word) || NOT_LAST.contains(word));
  }

  /** Whether a word neither begins nor ends a term, nor stands in one. */
  private static boolean isBare(String word) {
    return word.length() == 1 && NOT_FIRST.contains(word) && NOT_LAST.contains(word);
  }

  private void dropParts() {
    Map<String, Integer> within = new HashMap<>();
    kept.forEach(
        (phrase, sightings) ->
            forParts(
                sightings.get(0),
                (part, words) -> within.merge(part.phrase(), sightings.size(), Math::max)));
    within.forEach(
        (part, times) -> {
          List<Sighting> shorter = kept.get(part);
          if (shorter != null && times >= PART * shorter.size()) {
            kept.remove(part);
          }
        });
  }

  private List<Candidate> measured() {
    Map<String, Integer> longer = new HashMap<>();
    Map<String, Integer> within = new HashMap<>();
    kept.forEach(
        (phrase, sightings) -> {
          Set<String> seen = new HashSet<>();
          forParts(
              sightings.get(0),
              (part, words) -> {
                if (seen.add(part.phrase())) {
                  longer.merge(part.phrase(), 1, Integer::sum);
                  within.merge(part.phrase(), sightings.size(), Integer::sum);
                }
              });
        });
    List<Candidate> measured = new ArrayList<>();
    kept.forEach(
        (phrase, sightings) -> {
          int count = sightings.size();
          double inside = within.getOrDefault(phrase, 0) / (double) longer.getOrDefault(phrase, 1);
          measured.add(
              new Candidate(phrase, sightings, Math.max(0, count - inside), cohesion(sightings)));
        });
    return measured;
  }

  /** At the weakest joint, normalised mutual information. */
  private double cohesion(List<Sighting> sightings) {
    Sighting run = sightings.get(0);
    double n = runs.words();
    double weakest = 1;
    for (int joint = run.from() + 1; joint < run.to(); joint++) {
      double left = runs.count(new Sighting(run.text(), run.from(), joint));
      double right = runs.count(new Sighting(run.text(), joint, run.to()));
      double information = Math.log(sightings.size() * n / (left * right));
      weakest = Math.min(weakest, information / Math.log(n / sightings.size()));
    }
    return weakest;
  }

  private static void forParts(Sighting run, ObjIntConsumer<Sighting> action) {
    for (int from = run.from(); from < run.to(); from++) {
      for (int to = from + 1; to <= run.to(); to++) {
        if (to - from < run.to() - run.from()) {
          action.accept(new Sighting(run.text(), from, to), to - from);
        }
      }
    }
  }

  private static boolean isTermLike(String phrase, List<Sighting> sightings) {
    Sighting one = sightings.get(0);
    boolean word = one.to() - one.from() == 1;
    return phrase.length() > 1
        && phrase.codePoints().anyMatch(Character::isIdeographic)
        && !(word && phrase.length() < SHORTEST_WORD && Lexicon.standard().contains(phrase))
        && !NOT_FIRST.contains(one.text().zh().token(one.from()))
        && !NOT_LAST.contains(one.text().zh().token(one.to() - 1))
        && one.text().zh().tokens(one.from(), one.to()).stream().noneMatch(Candidates::isBare)
        && Candidate.boundary(sightings) >= BOUNDED;
  }
}

package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.align.Lexicon;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.Script;

/**
 * The Chinese phrases of many beads that may be terms: runs of up to six neighbouring words, "and"
 * between them allowed, that stand often enough and are bounded on both sides.
 *
 * <p>A run that nearly always stands inside one longer run is part of it and dropped. How freely
 * its neighbours vary on either side (boundary entropy) tells whether it is bounded. Words of the
 * lexicon are plain words unless they have three characters or more.
 */
final class Candidates {

  private static final int MOST_WORDS = 6;
  private static final int SHORTEST_WORD = 3;
  private static final double PART = 0.75;
  private static final double BOUNDED = 0.45;
  private static final String AND = "及和与";

  /** Characters that begin or end no term, beside particles: pronouns, prepositions, counters. */
  private static final String NOT_AT_EDGE =
      "不以其该此各每本由自从向对为将会可能已正曾更较最很亦又并或但若如因至于到上下中内外间时后前年月日季个名项次第多些等约达共我他她它们您你须应没未使让被给比按据经";

  private final int minCount;
  private final Map<String, List<Sighting>> runs = new LinkedHashMap<>();

  private Candidates(int minCount) {
    this.minCount = minCount;
  }

  /** By phrase in simplified script, where it stands. */
  static Map<String, List<Sighting>> in(List<LinkedText> texts, int minCount) {
    Candidates candidates = new Candidates(minCount);
    candidates.collect(texts);
    candidates.runs.entrySet().removeIf(run -> !isTermLike(run.getKey(), run.getValue()));
    candidates.dropParts();
    return candidates.runs;
  }

  /** The phrase, with what stands between its words. */
  static String phrase(Sighting run) {
    return Script.simplify(run.text().zhPlace(run.from(), run.to()).text());
  }

  private void collect(List<LinkedText> texts) {
    Map<String, List<Sighting>> last = new LinkedHashMap<>();
    for (LinkedText text : texts) {
      for (int z = 0; z < text.zh().size(); z++) {
        add(last, new Sighting(text, z, z + 1));
      }
    }
    for (int words = 1; words <= MOST_WORDS && !last.isEmpty(); words++) {
      last.values().removeIf(sightings -> sightings.size() < minCount);
      runs.putAll(last);
      Map<String, List<Sighting>> longer = new LinkedHashMap<>();
      for (List<Sighting> sightings : last.values()) {
        sightings.stream()
            .filter(Candidates::goesOn)
            .forEach(s -> add(longer, new Sighting(s.text(), s.from(), s.to() + 1)));
      }
      last = longer;
    }
  }

  private static boolean goesOn(Sighting s) {
    if (s.text().isJoinedZh(s.to() - 1)) {
      return true;
    }
    if (s.to() >= s.text().zh().size()) {
      return false;
    }
    int end = s.text().zh().get(s.to() - 1).span().end();
    return s.text().zh().get(s.to()).span().start() == end + 1
        && AND.indexOf(Script.simplify(String.valueOf(s.text().zhChar(end)))) >= 0;
  }

  private static void add(Map<String, List<Sighting>> runs, Sighting run) {
    String last = run.text().zh().get(run.to() - 1).token();
    if (last.codePoints().allMatch(Character::isLetter)) {
      runs.computeIfAbsent(phrase(run), p -> new ArrayList<>()).add(run);
    }
  }

  private void dropParts() {
    Map<String, Integer> within = new HashMap<>();
    runs.forEach(
        (phrase, sightings) -> {
          Sighting one = sightings.get(0);
          for (int from = one.from(); from < one.to(); from++) {
            for (int to = from + 1; to <= one.to(); to++) {
              if (to - from < one.to() - one.from()) {
                within.merge(
                    phrase(new Sighting(one.text(), from, to)), sightings.size(), Math::max);
              }
            }
          }
        });
    within.forEach(
        (part, times) -> {
          List<Sighting> shorter = runs.get(part);
          if (shorter != null && times >= PART * shorter.size()) {
            runs.remove(part);
          }
        });
  }

  private static boolean isTermLike(String phrase, List<Sighting> sightings) {
    Sighting one = sightings.get(0);
    boolean word = one.to() - one.from() == 1;
    return phrase.length() > 1
        && phrase.codePoints().anyMatch(Character::isIdeographic)
        && !(word && phrase.length() < SHORTEST_WORD && Lexicon.standard().contains(phrase))
        && NOT_AT_EDGE.indexOf(phrase.charAt(0)) < 0
        && NOT_AT_EDGE.indexOf(phrase.charAt(phrase.length() - 1)) < 0
        && boundary(sightings) >= BOUNDED;
  }

  /** How freely neighbours vary, on the side where they do so less: 0 never, 1 each is another. */
  static double boundary(List<Sighting> sightings) {
    return Math.min(
        variety(sightings, s -> s.text().zhChar(s.text().zh().get(s.from()).span().start() - 1)),
        variety(sightings, s -> s.text().zhChar(s.text().zh().get(s.to() - 1).span().end())));
  }

  /** The entropy of a neighbour against the most that so many sightings can have. */
  private static double variety(
      List<Sighting> sightings, java.util.function.ToIntFunction<Sighting> neighbour) {
    Map<Integer, Integer> counts = new HashMap<>();
    int alone = 0;
    for (Sighting sighting : sightings) {
      int c = neighbour.applyAsInt(sighting);
      counts.merge(Character.isLetterOrDigit(c) ? c : --alone, 1, Integer::sum);
    }
    double total = sightings.size();
    double entropy =
        Arrays.stream(counts.values().stream().mapToDouble(n -> n / total).toArray())
            .map(share -> -share * Math.log(share))
            .sum();
    return total < 2 ? 1 : entropy / Math.log(total);
  }
}

package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.text.Place;

/**
 * The phrases that stand in several beads: runs of neighbouring Chinese words that no longer run
 * contains each time.
 */
final class Phrases {

  private static final int MOST_WORDS = 6;
  private static final int FEWEST_CHARACTERS = 2;

  /** A phrase in a bead: its words from {@code from} to before {@code to}. */
  record Sighting(LinkedText text, int from, int to) {

    Place place() {
      return text.zhPlace(from, to);
    }

    /** The words in simplified script, with what stands between them. */
    String phrase() {
      return text.phrase(from, to);
    }

    /** With the word that follows. */
    Sighting longer() {
      return new Sighting(text, from, to + 1);
    }
  }

  private Phrases() {}

  /** By phrase, where it stands, each in two beads at least. */
  static Map<String, List<Sighting>> repeated(List<LinkedText> texts) {
    Map<String, List<Sighting>> all = new LinkedHashMap<>();
    Map<String, List<Sighting>> last = new LinkedHashMap<>();
    for (LinkedText text : texts) {
      for (int z = 0; z < text.zh().size(); z++) {
        add(last, new Sighting(text, z, z + 1));
      }
    }
    for (int words = 1; words <= MOST_WORDS && !last.isEmpty(); words++) {
      last.values().removeIf(sightings -> beads(sightings) < 2);
      all.putAll(last);
      last = longer(last);
    }
    Map<String, List<Sighting>> phrases = new LinkedHashMap<>(all);
    all.forEach((phrase, sightings) -> dropShorter(phrases, sightings));
    phrases.keySet().removeIf(phrase -> phrase.length() < FEWEST_CHARACTERS);
    return phrases;
  }

  /** The runs that are longer by the word that follows, if it is repeated itself. */
  private static Map<String, List<Sighting>> longer(Map<String, List<Sighting>> runs) {
    Map<String, List<Sighting>> longer = new LinkedHashMap<>();
    for (List<Sighting> sightings : runs.values()) {
      for (Sighting s : sightings) {
        if (s.text().isJoinedZh(s.to() - 1)) {
          add(longer, new Sighting(s.text(), s.from(), s.to() + 1));
        }
      }
    }
    return longer;
  }

  private static void add(Map<String, List<Sighting>> runs, Sighting sighting) {
    StringBuilder phrase = new StringBuilder();
    for (String word : sighting.text().zh().tokens(sighting.from(), sighting.to())) {
      if (!word.codePoints().allMatch(Character::isIdeographic)) {
        return;
      }
      phrase.append(word);
    }
    runs.computeIfAbsent(phrase.toString(), p -> new ArrayList<>()).add(sighting);
  }

  private static long beads(List<Sighting> sightings) {
    Set<LinkedText> beads = new HashSet<>();
    sightings.forEach(s -> beads.add(s.text()));
    return beads.size();
  }

  /**
   * Drops the runs that are part of this one wherever they stand, but for one that may be a name.
   */
  private static void dropShorter(Map<String, List<Sighting>> phrases, List<Sighting> longer) {
    Sighting whole = longer.get(0);
    Map<String, Integer> inside = new HashMap<>();
    for (int from = whole.from(); from < whole.to(); from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from + 1; to <= whole.to(); to++) {
        part.append(whole.text().zh().token(to - 1));
        boolean shorter = to - from < whole.to() - whole.from();
        if (shorter && !isUnlistedAmongListed(whole, from, to)) {
          inside.merge(part.toString(), 1, Integer::sum);
        }
      }
    }
    inside.forEach(
        (part, times) -> {
          List<Sighting> shorter = phrases.get(part);
          if (shorter != null && shorter.size() <= times * longer.size()) {
            phrases.remove(part);
          }
        });
  }

  /**
   * Whether a part is all the single characters in a row: what no lexicon lists falls into them.
   */
  private static boolean isUnlistedAmongListed(Sighting whole, int from, int to) {
    return to - from > 1
        && IntStream.range(from, to).allMatch(z -> isSingle(whole, z))
        && (from == whole.from() || !isSingle(whole, from - 1))
        && (to == whole.to() || !isSingle(whole, to));
  }

  private static boolean isSingle(Sighting sighting, int z) {
    return sighting.text().zh().token(z).length() == 1;
  }
}

package org.duizhao.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.duizhao.suggest.Phrases.Sighting;

/**
 * A Chinese phrase that may be a term.
 *
 * @param phrase in simplified script
 * @param sightings where it stands, at least once
 * @param own how often it stands there not as part of a longer candidate, on average (C-value,
 *     Frantzi et al. 2000)
 * @param cohesion how much more often its parts stand together than by chance, at the weakest
 *     joint: 0 by chance, 1 never apart (normalised mutual information)
 */
record Candidate(String phrase, List<Sighting> sightings, double own, double cohesion) {

  /** From so many different neighbours on it does not matter how many there are. */
  private static final double ENOUGH = 8;

  int count() {
    return sightings.size();
  }

  Sighting first() {
    return sightings.get(0);
  }

  /**
   * How freely the words beside a phrase vary (boundary entropy), on the side where they do so
   * less: 0 never, 1 as of a phrase with eight neighbours or, if it is rarer, where each is
   * another. Particles and breaks count as another each.
   */
  static double boundary(List<Sighting> sightings) {
    return Math.min(
        variety(
            sightings, s -> s.from() > 0 && s.text().isJoinedZh(s.from() - 1) ? s.from() - 1 : -1),
        variety(sightings, s -> s.text().isJoinedZh(s.to() - 1) ? s.to() : -1));
  }

  double boundary() {
    return boundary(sightings);
  }

  /** How often it is followed by a break or a particle, as what is complete is now and then. */
  double closed() {
    double closed = sightings.stream().filter(s -> !s.text().isJoinedZh(s.to() - 1)).count();
    return (closed + 0.5) / (count() + 1);
  }

  private static double variety(List<Sighting> sightings, ToIntFunction<Sighting> neighbour) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sighting sighting : sightings) {
      int z = neighbour.applyAsInt(sighting);
      String word = z < 0 ? "" : sighting.text().zh().token(z);
      boolean alone = word.isEmpty() || Candidates.isFunction(word);
      counts.merge(alone ? " " + counts.size() : word, 1, Integer::sum);
    }
    double total = sightings.size();
    double entropy =
        counts.values().stream()
            .mapToDouble(n -> n / total)
            .map(share -> -share * Math.log(share))
            .sum();
    return total < 2 ? 1 : Math.min(1, entropy / Math.log(Math.min(total, ENOUGH)));
  }
}

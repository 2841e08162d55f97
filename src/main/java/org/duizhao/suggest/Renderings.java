package org.duizhao.suggest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.align.Bitext;
import org.duizhao.suggest.Phrases.Sighting;

/** How a bitext renders the phrases that it repeats. */
public final class Renderings {

  private Renderings() {}

  /** The renderings that can be told, by phrase, in the order of the text. */
  public static Map<String, List<PhraseRendering>> of(Bitext bitext) {
    Map<String, List<PhraseRendering>> renderings = new LinkedHashMap<>();
    Phrases.repeated(LinkedText.of(bitext))
        .forEach(
            (phrase, sightings) -> {
              List<PhraseRendering> sure = sure(phrase, sightings);
              if (!sure.isEmpty()) {
                renderings.put(phrase, sure);
              }
            });
    return renderings;
  }

  /**
   * The renderings of a phrase, without those of a bead that has the usual one as well, and without
   * those whose words stand beside the usual one elsewhere: they answer to something else.
   */
  private static List<PhraseRendering> sure(String phrase, List<Sighting> sightings) {
    Map<PhraseRendering, LinkedText> found = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      RenderingSearch.find(phrase, sighting).ifPresent(r -> found.put(r, sighting.text()));
    }
    if (found.size() < 2) {
      return List.copyOf(found.keySet());
    }
    List<PhraseRendering> all = List.copyOf(found.keySet());
    PhraseRendering usual = usual(all);
    List<Set<String>> beads =
        all.stream().filter(usual::isLike).map(r -> found.get(r).english().lemmas()).toList();
    return all.stream()
        .filter(
            r ->
                usual.isLike(r)
                    || (!found.get(r).english().lemmas().containsAll(usual.words())
                        && beads.stream().noneMatch(bead -> bead.containsAll(r.words()))))
        .toList();
  }

  private static PhraseRendering usual(List<PhraseRendering> renderings) {
    return renderings.stream()
        .max(Comparator.comparingLong(r -> renderings.stream().filter(r::isLike).count()))
        .orElseThrow();
  }
}

package org.duizhao.suggest;

import java.util.List;
import java.util.Optional;
import org.duizhao.text.Place;

/**
 * A term that a list may need.
 *
 * @param zh as the articles write it
 * @param phrase the same in simplified script
 * @param inFull what it is short for
 * @param count how often it stands in the articles
 * @param renderings what it is rendered by, the likeliest first
 * @param close how closely the first of them goes with it, 0 to 1
 * @param score what the suggestions are ordered by
 */
public record Suggestion(
    String zh,
    String phrase,
    Optional<String> inFull,
    int count,
    Place first,
    List<Usage> renderings,
    double score,
    double close) {

  /**
   * A rendering, how often it was seen and where first.
   *
   * @param other the abbreviation of it that was seen too, or what it is in full; or empty
   */
  public record Usage(String en, int count, Place first, Optional<Usage> other) {}

  public Suggestion {
    renderings = List.copyOf(renderings);
    if (renderings.isEmpty()) {
      throw new IllegalArgumentException(zh + " rendered by nothing");
    }
  }

  /** The same, short for other words. */
  Suggestion shortFor(String words) {
    return new Suggestion(zh, phrase, Optional.of(words), count, first, renderings, score, close);
  }

  public String en() {
    return renderings.get(0).en();
  }
}

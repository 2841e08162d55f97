package org.duizhao.suggest;

import java.util.List;
import org.duizhao.text.Place;

/**
 * A term that a list may need.
 *
 * @param zh as the articles write it
 * @param count how often it stands in the articles
 * @param renderings what it is rendered by, the likeliest first
 * @param score what the suggestions are ordered by
 */
public record Suggestion(String zh, int count, Place first, List<Usage> renderings, double score) {

  /** A rendering, how often it was seen, where first, and its abbreviation or an empty string. */
  public record Usage(String en, int count, Place first, String abbreviation) {}

  public Suggestion {
    renderings = List.copyOf(renderings);
    if (renderings.isEmpty()) {
      throw new IllegalArgumentException(zh + " rendered by nothing");
    }
  }

  public String en() {
    return renderings.get(0).en();
  }
}

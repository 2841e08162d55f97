package org.duizhao.comment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duizhao.text.Article;
import org.duizhao.text.Landmark;
import org.duizhao.text.Place;
import org.duizhao.text.Position;
import org.duizhao.text.Span;

/** Finds places of which an excerpt was kept in their article, read again. */
final class Places {

  private final Article article;
  private final Map<Point, Integer> offsets = new HashMap<>();

  /** How a file names a point. */
  private record Point(Optional<Landmark> landmark, Position position) {}

  Places(Article article) {
    this.article = article;
    for (int i = article.text().length(); i >= 0; i--) {
      offsets.put(new Point(article.landmark(i), article.position(i)), i);
    }
  }

  /** Where the same words stand; empty if they do not. */
  Optional<Span> span(Place place) {
    Integer start = offsets.get(new Point(place.landmark(), place.start()));
    if (start == null || !article.text().startsWith(place.text(), start)) {
      return Optional.empty();
    }
    return Optional.of(new Span(start, start + place.text().length()));
  }
}

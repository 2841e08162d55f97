package org.duizhao.text;

import java.util.List;
import java.util.Optional;

/** A stretch of one article, named (line and column, paragraph, unit) only on output. */
public record Place(Article article, Span span) {

  private static final int KEPT_AROUND = 40;

  public Place {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(span + " is outside " + article.name());
    }
  }

  /** The words at this place, exactly as in the file. */
  public String text() {
    return article.text().substring(span.start(), span.end());
  }

  public Position start() {
    return article.position(span.start());
  }

  public Position end() {
    return span.isEmpty() ? start() : article.end(span.end());
  }

  /** The paragraph, unit or row it starts in, in a file that has such. */
  public Optional<Landmark> landmark() {
    return article.landmark(span.start());
  }

  /**
   * How messages name it: the file, and the line and column or, where the file has none, the
   * paragraph, unit or row and the column in it.
   */
  public String where() {
    Position start = start();
    return article.name()
        + ":"
        + landmark().map(l -> l + ":" + start.column()).orElseGet(start::toString);
  }

  /**
   * The same place, named alike, in a copy of the article that holds no more than it and a few
   * words of its line on either side: for keeping when the article is let go.
   */
  public Place clipped() {
    Span first = article.line(span.start());
    Span last = article.line(span.end());
    int start = boundary(Math.max(first.start(), span.start() - KEPT_AROUND));
    int end = boundary(Math.min(Math.max(last.end(), span.end()), span.end() + KEPT_AROUND));
    Span kept = new Span(start, end);
    return excerpt(
        article.name(),
        // A copy of its own, so that the whole text can be let go.
        new String(article.text().substring(kept.start(), kept.end())),
        span.plus(-start),
        start(),
        end(),
        landmark());
  }

  /**
   * A place in an article of which only an excerpt is kept.
   *
   * @param text the excerpt
   * @param span of the place in it
   * @param start what the file calls the start of the place
   * @param end what it calls the end
   */
  public static Place excerpt(
      String name,
      String text,
      Span span,
      Position start,
      Position end,
      Optional<Landmark> landmark) {
    PlaceLocator locator = new PlaceLocator(span.start(), start, end, landmark);
    return new Place(new Article(name, text, List.of(), locator), span);
  }

  /** An offset that splits no character of two code units. */
  private int boundary(int offset) {
    String text = article.text();
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return splits ? offset - 1 : offset;
  }
}

package org.duizhao.text;

/** A stretch of one article, named (line, column) only on output. */
public record Place(Article article, Span span) {

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
    return article.position(span.end());
  }
}

package org.duizhao.document;

import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.Span;

/**
 * A Word document.
 *
 * @param runs the runs that the article's text stands in, by offset; what stands between them
 *     (paragraph ends, formulas) is in no run
 */
public record WordDocument(Article article, List<WordRun> runs) implements Document {

  public WordDocument {
    runs = List.copyOf(runs);
  }

  /** The runs that hold a part of a stretch of the article, in order. */
  public List<WordRun> runs(Span span) {
    return runs.stream().filter(run -> run.span().overlaps(span)).toList();
  }
}

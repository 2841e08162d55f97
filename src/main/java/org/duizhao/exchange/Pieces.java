package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** The segments of an article, cut at the edges of spans and handed out from first to last. */
final class Pieces {

  private final Article article;
  private int next;
  private int unclaimed;

  /**
   * @param spans in order; some may be null
   */
  Pieces(Article article, List<Span> spans) {
    this.article = Cuts.cut(article, spans.stream().filter(Objects::nonNull).toList());
  }

  Article article() {
    return article;
  }

  /** The next segments that end before a span; none before null. */
  List<Segment> before(Span span) {
    List<Segment> before = span == null ? List.of() : until(span.start());
    unclaimed += before.size();
    return before;
  }

  /** The next segments within a span; none within null. */
  List<Segment> in(Span span) {
    return span == null ? List.of() : until(span.end());
  }

  /** All that are left. */
  List<Segment> rest() {
    List<Segment> rest = until(article.text().length());
    unclaimed += rest.size();
    return rest;
  }

  /** Says how many segments stood outside the spans, if any did. */
  Optional<String> remark(String table) {
    return unclaimed == 0
        ? Optional.empty()
        : Optional.of(
            article.name()
                + ": "
                + (unclaimed == 1 ? "1 sentence stands" : unclaimed + " sentences stand")
                + " in no row of "
                + table);
  }

  private List<Segment> until(int end) {
    List<Segment> found = new ArrayList<>();
    List<Segment> all = article.segments();
    while (next < all.size() && all.get(next).span().end() <= end) {
      found.add(all.get(next));
      next++;
    }
    return found;
  }
}

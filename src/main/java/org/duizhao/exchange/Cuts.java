package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** Cuts the segments of an article anew, so that none reaches over the edge of a given span. */
final class Cuts {

  private Cuts() {}

  /** The same article in segments that end where the spans begin and end. */
  static Article cut(Article article, List<Span> spans) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Span span : spans) {
      edges.add(span.start());
      edges.add(span.end());
    }
    List<Segment> pieces = new ArrayList<>();
    for (Segment segment : article.segments()) {
      int start = segment.span().start();
      for (int edge : edges.subSet(start, false, segment.span().end(), false)) {
        add(pieces, article, segment, start, edge);
        start = edge;
      }
      add(pieces, article, segment, start, segment.span().end());
    }
    return article.with(pieces);
  }

  private static void add(
      List<Segment> pieces, Article article, Segment whole, int start, int end) {
    String text = article.text();
    int from = start;
    int to = end;
    while (from < to && UnitText.isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && UnitText.isBlank(text.charAt(from))) {
      from++;
    }
    if (from < to) {
      Span span = new Span(from, to);
      pieces.add(new Segment(span, text.substring(from, to), whole.kind(), whole.paragraph()));
    }
  }
}

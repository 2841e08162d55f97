package org.duizhao.check.numbers;

import java.util.List;
import java.util.function.Function;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.ChineseNumbers;
import org.duizhao.text.EnglishNumbers;
import org.duizhao.text.Quantity;
import org.duizhao.text.Segment;

/** The numbers of both sides of a bead. */
record BeadFigures(List<Figure> zh, List<Figure> en) {

  static BeadFigures of(Bitext bitext, Bead bead) {
    return new BeadFigures(
        figures(bitext.zh(), bead.zh(), ChineseNumbers::in),
        figures(bitext.en(), bead.en(), EnglishNumbers::in));
  }

  private static List<Figure> figures(
      Article article, List<Segment> segments, Function<String, List<Quantity>> reader) {
    return segments.stream()
        .flatMap(
            segment ->
                reader.apply(segment.text()).stream()
                    .map(
                        q ->
                            new Figure(
                                q, article.place(segment, q.span().start(), q.span().end()))))
        .toList();
  }
}

package org.duizhao.check;

import java.util.List;
import java.util.function.Function;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.ChineseNumbers;
import org.duizhao.text.EnglishNumbers;
import org.duizhao.text.Quantity;
import org.duizhao.text.Segment;

/**
 * The numbers of a bead that have no equal on its other side.
 *
 * @param repeated Chinese numbers that have one, but that the English has less often
 */
record Leftover(List<Figure> zh, List<Figure> en, List<Figure> repeated) {

  static Leftover of(Bitext bitext, Bead bead) {
    List<Figure> zh = figures(bitext.zh(), bead.zh(), ChineseNumbers::in);
    List<Figure> en = figures(bitext.en(), bead.en(), EnglishNumbers::in);
    List<Figure> repeated =
        zh.stream().filter(f -> equals(f, zh) > equals(f, en) && equals(f, en) > 0).toList();
    return new Leftover(zh, en, repeated).without(zh, en);
  }

  /** What is left when what a neighbour has left over is taken for the counterpart. */
  Leftover without(Leftover neighbour) {
    return without(neighbour.zh, neighbour.en);
  }

  private Leftover without(List<Figure> otherZh, List<Figure> otherEn) {
    return new Leftover(
        zh.stream().filter(z -> otherEn.stream().noneMatch(z::isRenderedBy)).toList(),
        en.stream().filter(e -> otherZh.stream().noneMatch(z -> z.isRenderedBy(e))).toList(),
        repeated);
  }

  private static long equals(Figure figure, List<Figure> others) {
    return others.stream().filter(other -> figure.quantity().matches(other.quantity())).count();
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

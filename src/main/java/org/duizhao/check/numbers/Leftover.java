package org.duizhao.check.numbers;

import java.util.List;

/**
 * The numbers of a bead that have no equal on its other side.
 *
 * @param all the numbers of the bead, equal or not
 * @param repeated Chinese numbers that have an equal, but that the English has less often
 */
record Leftover(BeadFigures all, List<Figure> zh, List<Figure> en, List<Figure> repeated) {

  static Leftover of(BeadFigures all) {
    List<Figure> repeated =
        all.zh().stream()
            .filter(f -> equals(f, all.zh()) > equals(f, all.en()) && equals(f, all.en()) > 0)
            .toList();
    return new Leftover(all, all.zh(), all.en(), repeated).without(all.zh(), all.en());
  }

  /** What is left when what a neighbour has left over is taken for the counterpart. */
  Leftover without(Leftover neighbour) {
    return without(meant(neighbour.zh), meant(neighbour.en));
  }

  private Leftover without(List<Figure> otherZh, List<Figure> otherEn) {
    return new Leftover(
        all,
        zh.stream().filter(z -> otherEn.stream().noneMatch(e -> isRendering(z, e))).toList(),
        en.stream().filter(e -> otherZh.stream().noneMatch(z -> isRendering(z, e))).toList(),
        repeated);
  }

  private static boolean isRendering(Figure zh, Figure en) {
    return new FigurePair(zh, en).isRendering();
  }

  private static List<Figure> meant(List<Figure> figures) {
    return figures.stream().filter(Figure::isMeant).toList();
  }

  private static long equals(Figure figure, List<Figure> others) {
    return others.stream().filter(other -> figure.quantity().matches(other.quantity())).count();
  }
}

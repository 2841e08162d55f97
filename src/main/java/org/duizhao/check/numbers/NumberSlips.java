package org.duizhao.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * Finds the Chinese number that a leftover English one stands for.
 *
 * <p>Figures are set against each other if they look alike. Small numbers in words all do, and so
 * do ordinals, fractions, multiples and decades; they are if they are the only ones of their kind
 * that either side has left over.
 */
final class NumberSlips {

  private static final Set<Kind> TELLING =
      Set.of(Kind.ORDINAL, Kind.FRACTION, Kind.TIMES, Kind.DECADE, Kind.PERCENT);
  private static final BigDecimal LARGEST_SMALL = BigDecimal.valueOf(20);

  private final List<Figure> zh;
  private final List<Figure> repeated;
  private final List<Figure> allZh;
  private final List<Figure> en;

  /**
   * @param zh the Chinese numbers left over
   * @param repeated those that the English has less often than the Chinese
   * @param en the English numbers left over
   */
  NumberSlips(List<Figure> zh, List<Figure> repeated, List<Figure> en) {
    this.zh = new ArrayList<>(zh);
    this.repeated = new ArrayList<>(repeated);
    this.allZh = List.copyOf(zh);
    this.en = List.copyOf(en);
  }

  /** Takes the number that an English one is a slip for. */
  Optional<Figure> take(Figure figure) {
    Optional<Figure> found =
        Stream.concat(zh.stream(), repeated.stream())
            .filter(f -> f.isMeant() && figure.isMeant() && isSlip(f, figure))
            .min(Comparator.comparingDouble(f -> Math.abs(f.position() - figure.position())));
    found.ifPresent(zh::remove);
    found.ifPresent(repeated::remove);
    return found;
  }

  /** The Chinese numbers left over that no English one was a slip for. */
  List<Figure> rest() {
    return List.copyOf(zh);
  }

  private boolean isSlip(Figure a, Figure b) {
    return isOnly(a, b) || (isWritten(a) && isWritten(b) && new FigurePair(a, b).isMistakable());
  }

  private static boolean isWritten(Figure figure) {
    return figure.quantity().form() != Form.COUNTING;
  }

  private boolean isOnly(Figure a, Figure b) {
    List<Figure> sources = allZh.contains(a) ? allZh : repeated;
    return isComparable(a, b)
        && values(sources.stream().filter(f -> isComparable(f, b))) == 1
        && values(en.stream().filter(f -> isComparable(a, f))) == 1;
  }

  private static long values(Stream<Figure> figures) {
    return figures.filter(Figure::isMeant).map(f -> f.quantity().value()).distinct().count();
  }

  private static boolean isComparable(Figure a, Figure b) {
    if (a.quantity().kind() != b.quantity().kind()) {
      return a.isOccasion() && b.quantity().kind() == Kind.TIMES;
    }
    return TELLING.contains(a.quantity().kind())
        || (a.quantity().kind() == Kind.COUNT
            && areAlikeInSize(a, b)
            && new FigurePair(a, b).isOneMeasure());
  }

  /** Whether both are small, or neither is very small. */
  private static boolean areAlikeInSize(Figure a, Figure b) {
    BigDecimal smaller = a.quantity().value().min(b.quantity().value());
    BigDecimal larger = a.quantity().value().max(b.quantity().value());
    return larger.compareTo(LARGEST_SMALL) <= 0 || smaller.compareTo(BigDecimal.TEN) > 0;
  }
}

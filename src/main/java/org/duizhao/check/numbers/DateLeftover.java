package org.duizhao.check.numbers;

import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.ChineseDates;
import org.duizhao.text.EnglishDates;

/**
 * The dates of a bead that have no counterpart on its other side.
 *
 * @param zh Chinese dates that the English does not have in full
 * @param en English dates that are none of the Chinese ones
 * @param repeated Chinese dates that have a counterpart, but that the English has less often
 */
record DateLeftover(List<DatedWords> zh, List<DatedWords> en, List<DatedWords> repeated) {

  /** What is left in a bead, whose Chinese follows what the reader has read before. */
  static DateLeftover of(Bitext bitext, Bead bead, ChineseDates reader) {
    List<DatedWords> zh = DatedWords.of(bitext.zh(), bead.zh(), reader::next);
    List<DatedWords> en = DatedWords.of(bitext.en(), bead.en(), EnglishDates::in);
    List<DatedWords> repeated =
        zh.stream().filter(z -> repeats(z, zh) > renderings(z, en) && isRendered(z, en)).toList();
    return new DateLeftover(zh, en, repeated).without(zh, en);
  }

  /** What is left when what a neighbour has left over is taken for the counterpart. */
  DateLeftover without(DateLeftover neighbour) {
    return without(neighbour.zh, neighbour.en);
  }

  private DateLeftover without(List<DatedWords> otherZh, List<DatedWords> otherEn) {
    return new DateLeftover(
        zh.stream().filter(z -> !isRendered(z, otherEn)).toList(),
        en.stream().filter(e -> otherZh.stream().noneMatch(z -> z.isRenderedBy(e))).toList(),
        repeated);
  }

  private static boolean isRendered(DatedWords zh, List<DatedWords> en) {
    return en.stream().anyMatch(zh::isFullyRenderedBy);
  }

  private static long repeats(DatedWords zh, List<DatedWords> all) {
    return all.stream().filter(z -> z.date().agrees(zh.date())).count();
  }

  private static long renderings(DatedWords zh, List<DatedWords> en) {
    return en.stream().filter(zh::isRenderedBy).count();
  }
}

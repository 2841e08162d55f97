package org.duizhao.check.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.ChineseDates;
import org.duizhao.text.EnglishDates;
import org.duizhao.text.Span;

/**
 * Tells the numbers of a bead that belong to its dates, which are compared as dates, from others.
 */
record DatedFigures(List<DatedWords> zh, List<DatedWords> en) {

  static DatedFigures of(Bitext bitext, Bead bead) {
    return new DatedFigures(
        DatedWords.of(bitext.zh(), bead.zh(), ChineseDates::in),
        DatedWords.of(bitext.en(), bead.en(), EnglishDates::in));
  }

  /** Whether a number is part of what is surely a date. */
  boolean isDate(Figure figure) {
    return Stream.concat(zh.stream(), en.stream())
        .anyMatch(words -> words.date().sure() && holds(words, figure));
  }

  /** Whether both numbers may be parts of dates, one of them surely. */
  boolean areDates(Figure zhFigure, Figure enFigure) {
    return zh.stream().anyMatch(words -> words.date().sure() && holds(words, zhFigure))
        && en.stream().anyMatch(words -> holds(words, enFigure));
  }

  private static boolean holds(DatedWords words, Figure figure) {
    Span span = figure.place().span();
    return words.article().equals(figure.place().article())
        && (words.place().span().overlaps(span)
            || words.date().parts().stream()
                .anyMatch(p -> p.span().plus(words.segment().span().start()).overlaps(span)));
  }
}

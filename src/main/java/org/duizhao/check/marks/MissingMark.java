package org.duizhao.check.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.check.marks.LoneMark.Fault;
import org.duizhao.check.marks.Mark.Role;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A lone mark of the English, what mends it, and the Chinese passage it belongs to.
 *
 * <p>A mark that closes goes where {@link ClosingMark} says; one that opens, to the head of a
 * sentence at whose head the Chinese opens. Otherwise there is no fix, and the place is the lone
 * mark with the word next to it.
 */
record MissingMark(LoneMark lone, Place place, Optional<String> fix, Optional<Place> source) {

  private static final Pattern WORD_AFTER = Pattern.compile("[^\\p{L}\\p{N}]{0,4}[\\p{L}\\p{N}]+");
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}]*[^\\s\\p{L}\\p{N}]*$");

  /** Words of the English, and what should stand there. */
  record Insertion(Place place, String fix) {}

  static MissingMark of(MarksOfKind all, MarkPairs pairs, LoneMark lone) {
    SourcePassage passage = SourcePassage.of(all, lone);
    Place here = withWord(all, lone);
    char sign = lone.mark().sign();
    Optional<Insertion> insertion =
        switch (lone.fault()) {
          case UNCLOSED -> new ClosingMark(all, pairs, lone, passage).insertion();
          case UNOPENED -> atHead(all, lone, passage);
          case TURNED ->
              Optional.of(new Insertion(here, here.text().replace(sign, MarkKind.partner(sign))));
          case LATE -> Optional.of(new Insertion(here, here.text().substring(1).stripLeading()));
        };
    return new MissingMark(
        lone,
        insertion.map(Insertion::place).orElse(here),
        insertion.map(Insertion::fix),
        passage.place());
  }

  private static Optional<Insertion> atHead(MarksOfKind all, LoneMark lone, SourcePassage passage) {
    Bead bead = all.bead(lone.mark());
    if (!passage.opens(bead)) {
      return Optional.empty();
    }
    Segment first = bead.en().get(0);
    Matcher word = WORD_AFTER.matcher(first.text());
    boolean isHere = first.equals(all.segment(lone.mark()));
    return word.lookingAt() && (!isHere || word.end() <= lone.mark().at())
        ? Optional.of(
            new Insertion(
                all.bitext().en().place(first, 0, word.end()),
                MarkKind.partner(lone.mark().sign()) + word.group()))
        : Optional.empty();
  }

  /** The lone mark with the word that it encloses. */
  private static Place withWord(MarksOfKind all, LoneMark lone) {
    Mark mark = lone.mark();
    Segment segment = all.segment(mark);
    String text = segment.text();
    boolean isForward =
        lone.fault() == Fault.UNCLOSED
            || lone.fault() == Fault.LATE
            || (lone.fault() == Fault.TURNED && mark.looks() == Role.OPEN);
    int start = mark.at();
    int end = mark.at() + 1;
    if (isForward) {
      Matcher word = WORD_AFTER.matcher(text).region(mark.at(), text.length());
      end = word.lookingAt() ? word.end() : end;
    } else {
      Matcher word = WORD_BEFORE.matcher(text).region(0, mark.at());
      start = word.find() ? word.start() : start;
    }
    return all.bitext().en().place(segment, start, end);
  }
}

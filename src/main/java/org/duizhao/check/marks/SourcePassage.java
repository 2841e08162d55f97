package org.duizhao.check.marks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.check.marks.Mark.Role;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * The Chinese passage that a lone mark of the English belongs to: the only one that closes in the
 * next bead in which any does, or, where it closes in the bead of the mark, the one with as many
 * before it as the English has opening marks.
 *
 * @param closing the bead in which the Chinese closes, if it does before the next mark
 * @param place the passage with its marks, where it can be told
 */
record SourcePassage(Optional<Bead> closing, Optional<Place> place) {

  /** Marks and blanks that do not open anything. */
  private static final Pattern ENDS = Pattern.compile("[\\p{P}\\s&&[^（(《“]]*");

  static SourcePassage of(MarksOfKind all, LoneMark lone) {
    int bead = all.beadNumber(lone.mark());
    int until =
        lone.before() < all.beadOf().size()
            ? Math.max(all.beadOf().get(lone.before()), bead + 1)
            : all.bitext().beads().size();
    OptionalInt closing = all.source().closing(bead, until);
    if (closing.isEmpty()) {
      return new SourcePassage(Optional.empty(), Optional.empty());
    }
    int number = closing.getAsInt();
    List<Place> passages = all.source().closedIn(number);
    Optional<Place> place =
        passages.size() == 1
            ? Optional.of(passages.get(0))
            : number == bead ? inOrder(all, lone.mark(), passages) : Optional.empty();
    return new SourcePassage(Optional.of(all.bitext().beads().get(number)), place);
  }

  private static Optional<Place> inOrder(MarksOfKind all, Mark lone, List<Place> passages) {
    List<Mark> here =
        all.marks().stream()
            .filter(mark -> all.beadNumber(mark) == all.beadNumber(lone))
            .filter(mark -> mark.equals(lone) || mark.role() == Role.OPEN)
            .toList();
    return here.size() == passages.size()
        ? Optional.of(passages.get(here.indexOf(lone)))
        : Optional.empty();
  }

  /** Whether the passage is the first thing in the Chinese of a bead. */
  boolean opens(Bead bead) {
    return place.isPresent()
        && !bead.zh().isEmpty()
        && bead.zh().get(0).span().start() == place.get().span().start();
  }

  /** Whether the passage is the last thing in the Chinese of the bead it closes in. */
  boolean endsBead() {
    if (closing.isEmpty() || place.isEmpty() || closing.get().isNull()) {
      return false;
    }
    Span last = Segment.last(closing.get().zh()).span();
    int end = place.get().span().end();
    return end > last.end()
        || (end > last.start()
            && ENDS.matcher(place.get().article().text().substring(end, last.end())).matches());
  }
}

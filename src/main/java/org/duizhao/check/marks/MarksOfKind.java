package org.duizhao.check.marks;

import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Segment;

/**
 * The marks of one kind in a bitext.
 *
 * @param marks those of the English, in order
 * @param source what the Chinese puts between marks of the kind
 * @param beadOf the number of the bead of each English segment
 * @param runsOn whether such marks may close in a later paragraph
 */
record MarksOfKind(
    Bitext bitext, List<Mark> marks, SourceMarks source, List<Integer> beadOf, boolean runsOn) {

  MarksOfKind {
    marks = List.copyOf(marks);
    beadOf = List.copyOf(beadOf);
  }

  Segment segment(Mark mark) {
    return bitext.en().segments().get(mark.segment());
  }

  int beadNumber(Mark mark) {
    return beadOf.get(mark.segment());
  }

  Bead bead(Mark mark) {
    return bitext.beads().get(beadNumber(mark));
  }

  boolean shareParagraph(Mark one, Mark other) {
    return segment(one).paragraph() == segment(other).paragraph();
  }

  /** Whether a mark stands at the head of its paragraph. */
  boolean isHead(Mark mark) {
    List<Segment> segments = bitext.en().segments();
    return mark.at() == 0
        && (mark.segment() == 0
            || segments.get(mark.segment() - 1).paragraph() != segment(mark).paragraph());
  }
}

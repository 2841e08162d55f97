package org.duizhao.check.marks;

import java.util.List;
import org.duizhao.check.marks.Mark.Role;

/**
 * How far what an English mark opens may run: within its paragraph, and, for quotations that may
 * run on, over the paragraphs that follow, as long as the Chinese has not closed its own by then.
 */
record QuotationReach(MarksOfKind all) {

  private static final int NEXT = 1;

  /** Whether what the one mark opened must have been closed before the other. */
  boolean isParted(Mark opened, Mark mark) {
    if (all.shareParagraph(opened, mark)) {
      return false;
    }
    if (!all.runsOn()) {
      return true;
    }
    if (mark.role() == Role.OPEN) {
      boolean opensAgain = mark.kind().isQuotation() && all.isHead(mark);
      return !opensAgain || isClosed(opened, mark);
    }
    boolean isNear = mark.segment() - opened.segment() <= NEXT;
    return !isNear && isClosed(opened, mark);
  }

  /** Whether the mark with a number closes at its head of a line what the last line opened. */
  boolean isLate(Mark opened, int number) {
    List<Mark> marks = all.marks();
    Mark mark = marks.get(number);
    boolean opensHere =
        number + 1 < marks.size()
            && marks.get(number + 1).role() == Role.CLOSE
            && marks.get(number + 1).segment() == mark.segment();
    return mark.kind() == MarkKind.DOUBLE
        && mark.at() == 0
        && mark.role() != Role.CLOSE
        && !opensHere
        && opened.segment() < mark.segment()
        && all.segment(mark).text().length() > 1
        && all.source().closesAtHead(all.beadNumber(mark));
  }

  /** Whether the Chinese closes its own between two marks. */
  private boolean isClosed(Mark opened, Mark mark) {
    return all.source().closing(all.beadNumber(opened), all.beadNumber(mark)).isPresent();
  }
}

package org.duizhao.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duizhao.check.Mark.Role;
import org.duizhao.text.Segment;

/**
 * The marks of one kind in an English article, paired.
 *
 * <p>A mark closes the last one that is open. Quotations are not put into quotations of the same
 * kind, unless two closing marks follow, and may run over paragraphs: closed in a later one, or
 * opened again at the head of each, as long as the Chinese has not closed its own by then.
 */
final class MarkPairs {

  /** What is wrong with a mark. */
  enum Fault {
    UNCLOSED,
    UNOPENED,
    TURNED,
    /** It closes at the head of a paragraph what the one before opened. */
    LATE
  }

  /**
   * A mark that does not pair.
   *
   * @param before the segment in which the next mark of its kind stands
   */
  record Unpaired(Mark mark, Fault fault, int before) {}

  /** Two marks and what is between them. */
  record Pair(Mark open, Mark close) {}

  private static final int NEXT = 1;

  private final List<Segment> segments;
  private final List<Mark> marks;
  private final SourceMarks source;
  private final int[] beadOf;
  private final boolean runsOn;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Unpaired> unpaired = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * Pairs them.
   *
   * @param runsOn whether such marks may close in a later paragraph
   */
  MarkPairs(
      List<Segment> segments, List<Mark> marks, SourceMarks source, int[] beadOf, boolean runsOn) {
    this.segments = segments;
    this.marks = marks;
    this.source = source;
    this.beadOf = beadOf;
    this.runsOn = runsOn;
    for (int i = 0; i < marks.size(); i++) {
      read(i);
    }
    int end = segments.size();
    open.descendingIterator().forEachRemaining(m -> report(m, Fault.UNCLOSED, end));
  }

  List<Unpaired> unpaired() {
    return unpaired;
  }

  List<Pair> pairs() {
    return pairs;
  }

  private void read(int i) {
    Mark mark = marks.get(i);
    boolean isLate = isLate(i);
    if (!open.isEmpty() && !isLate && isParted(open.peek(), mark)) {
      open.descendingIterator().forEachRemaining(m -> report(m, Fault.UNCLOSED, mark.segment()));
      open.clear();
    }
    Role role = mark.role();
    if (role == Role.EITHER) {
      role = open.isEmpty() ? Role.OPEN : Role.CLOSE;
    }
    if (isLate) {
      report(mark, Fault.LATE, mark.segment());
      role = Role.CLOSE;
    } else if (isTurned(mark)) {
      report(mark, Fault.TURNED, mark.segment());
      role = mark.looks();
    }
    if (role == Role.OPEN) {
      open(i);
    } else if (!open.isEmpty()) {
      pairs.add(new Pair(open.pop(), mark));
    } else if (!mark.isAlone(segments.get(mark.segment()).text())) {
      report(mark, Fault.UNOPENED, mark.segment());
    }
  }

  private void open(int i) {
    Mark mark = marks.get(i);
    boolean again = !open.isEmpty() && mark.kind().isQuotation();
    if (again && isHead(mark) && !sameParagraph(open.peek(), mark)) {
      open.pop();
    } else if (again && !closesTwice(i)) {
      report(open.pop(), Fault.UNCLOSED, mark.segment());
    }
    open.push(mark);
  }

  private boolean closesTwice(int i) {
    return i + 2 < marks.size()
        && marks.get(i + 1).role() == Role.CLOSE
        && marks.get(i + 2).role() == Role.CLOSE
        && sameParagraph(open.peek(), marks.get(i + 2));
  }

  /** Whether what the one mark opened must have been closed before the other. */
  private boolean isParted(Mark opened, Mark mark) {
    if (sameParagraph(opened, mark)) {
      return false;
    }
    boolean near = mark.segment() - opened.segment() <= NEXT;
    if (mark.role() == Role.OPEN) {
      return !runsOn || !mark.kind().isQuotation() || !isHead(mark) || isClosed(opened, mark);
    }
    return !runsOn || (!near && isClosed(opened, mark));
  }

  private boolean isClosed(Mark opened, Mark mark) {
    return source.closing(beadOf[opened.segment()], beadOf[mark.segment()]).isPresent();
  }

  private boolean isLate(int i) {
    Mark mark = marks.get(i);
    boolean opensHere =
        i + 1 < marks.size()
            && marks.get(i + 1).role() == Role.CLOSE
            && marks.get(i + 1).segment() == mark.segment();
    return mark.kind() == MarkKind.DOUBLE
        && mark.at() == 0
        && mark.role() != Role.CLOSE
        && !opensHere
        && !open.isEmpty()
        && open.peek().segment() < mark.segment()
        && segments.get(mark.segment()).text().length() > 1
        && source.closesAtHead(beadOf[mark.segment()]);
  }

  private boolean isTurned(Mark mark) {
    Role against = open.isEmpty() ? Role.CLOSE : Role.OPEN;
    Role needed = open.isEmpty() ? Role.OPEN : Role.CLOSE;
    return mark.kind() == MarkKind.DOUBLE && mark.role() == against && mark.looks() == needed;
  }

  private boolean sameParagraph(Mark one, Mark two) {
    return segments.get(one.segment()).paragraph() == segments.get(two.segment()).paragraph();
  }

  /** Whether a mark stands at the head of its paragraph. */
  private boolean isHead(Mark mark) {
    return mark.at() == 0
        && (mark.segment() == 0
            || segments.get(mark.segment() - 1).paragraph()
                != segments.get(mark.segment()).paragraph());
  }

  private void report(Mark mark, Fault fault, int before) {
    unpaired.add(new Unpaired(mark, fault, before));
  }
}

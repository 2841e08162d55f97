package org.duizhao.check.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duizhao.check.marks.LoneMark.Fault;
import org.duizhao.check.marks.Mark.Role;

/**
 * The marks of one kind in an English article, paired.
 *
 * <p>A mark closes the last one that is open. Quotations are not put into quotations of the same
 * kind, unless two closing marks follow, and may run over paragraphs: closed in a later one, or
 * opened again at the head of each, as far as {@link QuotationReach} says.
 */
final class MarkPairs {

  /** Two marks and what is between them. */
  record Pair(Mark open, Mark close) {}

  private final MarksOfKind all;
  private final List<Mark> marks;
  private final QuotationReach reach;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<LoneMark> lone = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  MarkPairs(MarksOfKind all) {
    this.all = all;
    this.marks = all.marks();
    this.reach = new QuotationReach(all);
    for (int i = 0; i < marks.size(); i++) {
      read(i);
    }
    leaveUnclosed(all.bitext().en().segments().size());
  }

  /** Those that do not pair. */
  List<LoneMark> lone() {
    return lone;
  }

  List<Pair> pairs() {
    return pairs;
  }

  private void read(int i) {
    Mark mark = marks.get(i);
    boolean isLate = !open.isEmpty() && reach.isLate(open.peek(), i);
    if (!open.isEmpty() && !isLate && reach.isParted(open.peek(), mark)) {
      leaveUnclosed(mark.segment());
    }
    if (role(mark, isLate) == Role.OPEN) {
      open(i);
    } else if (!open.isEmpty()) {
      pairs.add(new Pair(open.pop(), mark));
    } else if (!mark.isAlone(all.segment(mark).text())) {
      report(mark, Fault.UNOPENED, mark.segment());
    }
  }

  /** What a mark does among those that are open; it is reported if it looks otherwise. */
  private Role role(Mark mark, boolean isLate) {
    if (isLate) {
      report(mark, Fault.LATE, mark.segment());
      return Role.CLOSE;
    }
    Role needed = open.isEmpty() ? Role.OPEN : Role.CLOSE;
    if (mark.role() == Role.EITHER) {
      return needed;
    }
    boolean isTurned =
        mark.kind() == MarkKind.DOUBLE && mark.role() != needed && mark.looks() == needed;
    if (isTurned) {
      report(mark, Fault.TURNED, mark.segment());
    }
    return isTurned ? needed : mark.role();
  }

  private void open(int i) {
    Mark mark = marks.get(i);
    boolean again = !open.isEmpty() && mark.kind().isQuotation();
    if (again && all.isHead(mark) && !all.shareParagraph(open.peek(), mark)) {
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
        && all.shareParagraph(open.peek(), marks.get(i + 2));
  }

  private void leaveUnclosed(int before) {
    open.descendingIterator().forEachRemaining(mark -> report(mark, Fault.UNCLOSED, before));
    open.clear();
  }

  private void report(Mark mark, Fault fault, int before) {
    lone.add(new LoneMark(mark, fault, before));
  }
}

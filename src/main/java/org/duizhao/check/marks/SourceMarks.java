package org.duizhao.check.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * What the Chinese puts between marks of one kind: by bead, the passages that close there, and
 * whether one is open where the bead ends. A mark that opens again at the head of a paragraph goes
 * on with the same quotation; one that closes at the head of a line belongs to the line before.
 */
final class SourceMarks {

  private final List<List<Place>> closed = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();
  private final Set<Integer> closedAtHead = new HashSet<>();

  SourceMarks(Bitext bitext, MarkKind kind) {
    int opened = -1;
    int title = -1;
    for (Bead bead : bitext.beads()) {
      List<Place> passages = new ArrayList<>();
      for (Segment segment : bead.zh()) {
        for (int i = 0; i < segment.text().length(); i++) {
          char c = segment.text().charAt(i);
          int at = segment.span().start() + i;
          if (kind.closesInChinese(c) && opened >= 0) {
            Place passage = new Place(bitext.zh(), new Span(opened, at + 1));
            opened = -1;
            if (i == 0 && passages.isEmpty() && !closed.isEmpty()) {
              closed.get(closed.size() - 1).add(passage);
              open.set(open.size() - 1, false);
              closedAtHead.add(closed.size());
            } else {
              passages.add(passage);
            }
          } else if (kind.opensInChinese(c) && (opened < 0 || i > 0)) {
            opened = at;
          } else if (kind == MarkKind.DOUBLE && c == '《') {
            title = at;
          } else if (kind == MarkKind.DOUBLE && c == '》' && title >= 0 && opened < 0) {
            passages.add(new Place(bitext.zh(), new Span(title, at + 1)));
          }
        }
      }
      closed.add(passages);
      open.add(opened >= 0);
    }
  }

  /** The passages between such marks that close in a bead, in order. */
  List<Place> closedIn(int bead) {
    return closed.get(bead);
  }

  /** Whether the Chinese of a bead begins with the closing mark of the one before. */
  boolean closesAtHead(int bead) {
    return closedAtHead.contains(bead);
  }

  /** The first bead, from one up to before another, after which the Chinese has closed all. */
  OptionalInt closing(int from, int before) {
    for (int i = from; i < before; i++) {
      if (!open.get(i) && !closed.get(i).isEmpty()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}

package org.duizhao.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.comment.RunText.Piece;
import org.duizhao.comment.XmlText.Tag;

/** Finds the runs of a part of a Word document, tag by tag. */
final class RunScan {

  private static final Set<String> CHARACTERS =
      Set.of("tab", "ptab", "br", "cr", "noBreakHyphen", "sym");

  private final XmlText xml;
  private final String w;
  private final List<RunText> runs = new ArrayList<>();
  private final Deque<RunText> open = new ArrayDeque<>();
  private final Deque<Tag> path = new ArrayDeque<>();

  /**
   * @param w the prefix of the XML's elements, with its colon
   */
  RunScan(XmlText xml, String w) {
    this.xml = xml;
    this.w = w;
  }

  List<RunText> runs() {
    return runs;
  }

  void take(Tag tag) {
    if (tag.opens()) {
      start(tag);
      path.push(tag);
    }
    if (tag.closes()) {
      end(path.pop(), tag);
    }
  }

  private void start(Tag tag) {
    if (tag.name().equals(w + "r")) {
      RunText run = new RunText(tag.start(), open.peek());
      runs.add(run);
      open.push(run);
    } else if (isInRun() && tag.prefix().equals(w) && CHARACTERS.contains(tag.local())) {
      open.element().add(new Piece(tag.start(), tag.end(), tag.end(), true));
    }
  }

  /** Whether the innermost open element is a run. */
  private boolean isInRun() {
    return !path.isEmpty() && path.element().name().equals(w + "r");
  }

  private void end(Tag from, Tag to) {
    String name = from.name();
    if (name.equals(w + "r")) {
      open.pop().setEnd(to.end());
    } else if (name.equals(w + "rPr") && isInRun()) {
      open.element().setProperties(xml.text().substring(from.start(), to.end()));
    } else if (name.equals(w + "t") && !open.isEmpty() && from.end() < to.start()) {
      text(from, to);
    }
  }

  private void text(Tag from, Tag to) {
    if (!isInRun() || xml.text().substring(from.end(), to.start()).contains("<")) {
      open.element().keepWhole();
      return;
    }
    Optional<String> space = from.attribute("xml:space");
    open.element().add(new Piece(from.start(), from.end(), to.start(), space.isPresent()));
  }
}

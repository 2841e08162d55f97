package org.duizhao.check.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;
import org.duizhao.text.Tag;
import org.duizhao.text.Tag.Role;

/** The inline tags on one side of a bead. */
record Tags(Article article, Span span, List<Tag> all) {

  /** What stands between spaces; of Chinese some characters. */
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{1,4}|[^\\s\\p{IsHan}]+");

  /** A tag that is out of place, and how. */
  record Misplaced(Tag tag, String how) {}

  static Tags of(Article article, List<Segment> segments) {
    Span span = Segment.cover(segments);
    return new Tags(article, span, article.tags(span));
  }

  /** The tags that the other side lacks, or has fewer of; of a pair only the opening one. */
  List<Tag> missingIn(Tags other) {
    List<Tag> others = new ArrayList<>(other.all);
    List<Tag> missing = new ArrayList<>();
    for (Tag tag : all) {
      Optional<Tag> match = others.stream().filter(t -> isSame(t, tag)).findFirst();
      if (match.isPresent()) {
        others.remove(match.get());
      } else if (tag.role() != Role.CLOSE
          || missing.stream().noneMatch(t -> t.role() == Role.OPEN && isNamed(t, tag))) {
        missing.add(tag);
      }
    }
    return missing;
  }

  /** The tags that close before they open, close across others, or stand around nothing. */
  List<Misplaced> misplaced() {
    List<Misplaced> misplaced = new ArrayList<>();
    Deque<Tag> open = new ArrayDeque<>();
    for (int i = 0; i < all.size(); i++) {
      Tag tag = all.get(i);
      if (tag.role() == Role.OPEN) {
        open.push(tag);
      } else if (tag.role() == Role.CLOSE) {
        if (open.stream().noneMatch(t -> isNamed(t, tag))) {
          boolean opensLater =
              all.subList(i, all.size()).stream()
                  .anyMatch(t -> t.role() == Role.OPEN && isNamed(t, tag));
          if (opensLater) {
            misplaced.add(new Misplaced(tag, "closes before it opens"));
          }
        } else if (!isNamed(open.peek(), tag)) {
          misplaced.add(new Misplaced(tag, "closes across " + open.peek().shown()));
          open.removeIf(t -> isNamed(t, tag));
        } else if (open.pop().offset() == tag.offset()) {
          misplaced.add(new Misplaced(tag, "stands around nothing"));
        }
      }
    }
    return misplaced;
  }

  /** The words around which a pair of tags stands, or the word at a tag. */
  Place place(Tag tag) {
    int end =
        all.stream()
            .filter(t -> tag.role() == Role.OPEN && t.role() == Role.CLOSE && isNamed(t, tag))
            .mapToInt(Tag::offset)
            .filter(offset -> offset > tag.offset())
            .findFirst()
            .orElse(-1);
    return new Place(article, end < 0 ? word(tag.offset()) : new Span(tag.offset(), end));
  }

  /** The word after an offset if one is left of the text, else the last one before it. */
  private Span word(int offset) {
    Matcher words = WORD.matcher(article.text()).region(offset, span.end());
    if (words.find()) {
      return new Span(words.start(), words.end());
    }
    Span last = span;
    words.region(span.start(), offset);
    while (words.find()) {
      last = new Span(words.start(), words.end());
    }
    return last;
  }

  private static boolean isSame(Tag one, Tag other) {
    return one.role() == other.role() && isNamed(one, other);
  }

  private static boolean isNamed(Tag one, Tag other) {
    return one.name().equals(other.name());
  }
}

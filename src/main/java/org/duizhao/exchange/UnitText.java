package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Tag;
import org.duizhao.text.Tag.Role;

/**
 * One language of a unit: its text without inline tags and without white space at either end.
 *
 * @param tags with offsets in the text, in order
 */
record UnitText(String text, List<Tag> tags) {

  static final UnitText EMPTY = plain("");

  UnitText {
    tags = List.copyOf(tags);
  }

  /** A text without tags. */
  static UnitText plain(String text) {
    return new UnitText(trim(text), List.of());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static String trim(String text) {
    return text.substring(start(text), end(text));
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text) {
    int end = text.length();
    while (end > start(text) && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /**
   * Takes a text down from left to right. Where a lone tag stood between two spaces, one of them
   * goes with it.
   */
  static final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();

    void add(String more) {
      boolean afterLone =
          !tags.isEmpty()
              && tags.get(tags.size() - 1).offset() == text.length()
              && tags.get(tags.size() - 1).role() == Role.ALONE
              && !text.isEmpty()
              && isBlank(text.charAt(text.length() - 1));
      boolean doubled = afterLone && !more.isEmpty() && more.charAt(0) == ' ';
      text.append(more, doubled ? 1 : 0, more.length());
    }

    void tag(Role role, String name, String shown) {
      tags.add(new Tag(text.length(), role, name, shown));
    }

    /** What was taken down. */
    UnitText finish() {
      String all = text.toString();
      int start = start(all);
      int end = end(all);
      return new UnitText(
          all.substring(start, end),
          tags.stream()
              .map(tag -> at(tag, Math.min(Math.max(tag.offset(), start), end) - start))
              .toList());
    }

    private static Tag at(Tag tag, int offset) {
      return new Tag(offset, tag.role(), tag.name(), tag.shown());
    }
  }
}

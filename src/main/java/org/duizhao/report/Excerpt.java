package org.duizhao.report;

import org.duizhao.text.Columns;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * What is printed of the line a place stands in: the whole line if it fits, else the place with as
 * much of the line around it as fits, cut ends shown as an ellipsis. A place that goes on in the
 * next line, or is too long, is cut at its end.
 *
 * @param text one printable line
 * @param before the cells left of the marked words
 * @param marked the cells that the marked words take, at least 1
 */
record Excerpt(String text, int before, int marked) {

  private static final String CUT = "…";

  /**
   * @param cells the room there is, at least 8
   */
  static Excerpt of(Place place, int cells) {
    Span line = place.article().line(place.span().start());
    String text = Columns.printable(place.article().text().substring(line.start(), line.end()));
    int from = Math.min(place.span().start() - line.start(), text.length());
    int to = Math.min(Math.max(place.span().end() - line.start(), from), text.length());
    int room = cells - 2 * Columns.width(CUT);
    if (Columns.width(text) <= cells) {
      return marking("", text, "", from, to);
    }
    int right = reach(text, from, to, room);
    int spare = room - Columns.width(text.substring(from, right));
    int left = back(text, from, spare / 2);
    int end = reach(text, right, text.length(), spare - Columns.width(text.substring(left, from)));
    left = back(text, from, spare - Columns.width(text.substring(right, end)));
    return marking(
        left > 0 ? CUT : "",
        text.substring(left, end),
        end < text.length() ? CUT : "",
        from - left,
        right - left);
  }

  private static Excerpt marking(String head, String body, String tail, int from, int to) {
    return new Excerpt(
        head + body + tail,
        Columns.width(head + body.substring(0, from)),
        Math.max(1, Columns.width(body.substring(from, to))));
  }

  /** How far right from an offset, at most to a limit, the text fits into some cells. */
  private static int reach(String text, int from, int limit, int cells) {
    int at = from;
    for (int room = cells; at < limit; at += Character.charCount(text.codePointAt(at))) {
      room -= Columns.width(text.codePointAt(at));
      if (room < 0) {
        break;
      }
    }
    return at;
  }

  /** How far left from an offset the text fits into some cells. */
  private static int back(String text, int from, int cells) {
    int at = from;
    for (int room = cells; at > 0; at -= Character.charCount(text.codePointBefore(at))) {
      room -= Columns.width(text.codePointBefore(at));
      if (room < 0) {
        break;
      }
    }
    return at;
  }
}

package org.duizhao.text;

import java.util.Arrays;
import java.util.List;

/**
 * One side of a pair: a text as it stands in its file, and the segments found in it.
 *
 * <p>All places are UTF-16 offsets into {@link #text()}, which is the decoded file without its byte
 * order mark and with its line ends as they are; {@link #position} turns an offset into line and
 * column when a place is printed.
 */
public final class Article {

  private final String name;
  private final String text;
  private final List<Segment> segments;
  private final int[] lineStarts;
  private final Position origin;

  /**
   * @param name how messages name it, a path as a rule
   * @throws IllegalArgumentException if the segments are not in order, overlap, or do not hold the
   *     text at their place
   */
  public Article(String name, String text, List<Segment> segments) {
    this(name, text, segments, new Position(1, 1));
  }

  private Article(String name, String text, List<Segment> segments, Position origin) {
    this.name = name;
    this.text = text;
    this.segments = List.copyOf(segments);
    this.lineStarts = lineStarts(text);
    this.origin = origin;
    int end = 0;
    for (Segment segment : segments) {
      Span span = segment.span();
      if (span.start() < end || !text.startsWith(segment.text(), span.start())) {
        throw new IllegalArgumentException(name + ": segment out of place at " + span);
      }
      end = span.end();
    }
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public List<Segment> segments() {
    return segments;
  }

  /** The line and column of an offset from 0 to the length of the text. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], offset);
    return new Position(line + origin.line(), column + (line == 0 ? origin.column() : 1));
  }

  /** The whole line that holds an offset, without its line end. */
  public Span line(int offset) {
    int line = position(offset).line() - origin.line();
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(lineStarts[line], end);
  }

  /** The place of a stretch of a segment, given in offsets from the segment's start. */
  public Place place(Segment segment, int start, int end) {
    return new Place(this, new Span(start, end).plus(segment.span().start()));
  }

  public Place place(Segment segment) {
    return new Place(this, segment.span());
  }

  /** A copy that holds this stretch of the text only, no segments, and knows where it stood. */
  Article excerpt(Span span) {
    String part = new String(text.substring(span.start(), span.end()));
    return new Article(name, part, List.of(), position(span.start()));
  }

  @Override
  public String toString() {
    return name + " (" + segments.size() + " segments)";
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

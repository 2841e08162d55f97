package org.duizhao.text;

import java.util.List;
import java.util.Optional;

/**
 * One side of a pair: its text, and the segments found in it.
 *
 * <p>All places are UTF-16 offsets into {@link #text()}. Of a plain text file that is the decoded
 * file without its byte order mark and with its line ends as they are; of other files, the text
 * that was taken out of it, a paragraph a line. A {@link Locator} turns an offset into what the
 * file calls it when a place is printed.
 */
public final class Article {

  private final String name;
  private final String text;
  private final List<Segment> segments;
  private final LineLocator lines;
  private final Locator locator;
  private final List<Tag> tags;

  /**
   * A text whose lines are those of its file.
   *
   * @param name how messages name it, a path as a rule
   * @throws IllegalArgumentException if the segments are not in order, overlap, or do not hold the
   *     text at their place
   */
  public Article(String name, String text, List<Segment> segments) {
    this(name, text, segments, null);
  }

  /**
   * A text that was taken out of a file.
   *
   * @param locator names its points in that file; must not hold the text
   * @throws IllegalArgumentException as above
   */
  public Article(String name, String text, List<Segment> segments, Locator locator) {
    this(name, text, segments, locator, List.of());
  }

  /**
   * A text that was taken out of a translation file.
   *
   * @param tags the inline tags that stood in it, in order
   * @throws IllegalArgumentException as above
   */
  public Article(
      String name, String text, List<Segment> segments, Locator locator, List<Tag> tags) {
    this.name = name;
    this.tags = List.copyOf(tags);
    this.text = text;
    this.segments = List.copyOf(segments);
    this.lines = new LineLocator(text);
    this.locator = locator == null ? lines : locator;
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

  /** The inline tags at the ends of a stretch of the text and between them, in order. */
  public List<Tag> tags(Span span) {
    return tags.subList(tagsBefore(span.start()), tagsBefore(span.end() + 1));
  }

  private int tagsBefore(int offset) {
    int from = 0;
    for (int to = tags.size(); from < to; ) {
      int middle = (from + to) / 2;
      if (tags.get(middle).offset() < offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The same text in other segments. */
  public Article with(List<Segment> others) {
    return new Article(name, text, others, locator, tags);
  }

  /** The line and column in the file of an offset from 0 to the length of the text. */
  public Position position(int offset) {
    return locator.position(offset);
  }

  /** The line and column in the file of the point after the character before an offset. */
  public Position end(int offset) {
    return locator.end(offset);
  }

  /** The paragraph, unit or row that an offset stands in, in a file that has such. */
  public Optional<Landmark> landmark(int offset) {
    return locator.landmark(offset);
  }

  /** The whole line of the text that holds an offset, without its line end. */
  public Span line(int offset) {
    return lines.line(offset);
  }

  /** The place of a stretch of a segment, given in offsets from the segment's start. */
  public Place place(Segment segment, int start, int end) {
    return new Place(this, new Span(start, end).plus(segment.span().start()));
  }

  public Place place(Segment segment) {
    return new Place(this, segment.span());
  }

  @Override
  public String toString() {
    return name + " (" + segments.size() + " segments)";
  }
}

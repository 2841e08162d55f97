package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Segment.Kind;

/**
 * Finds the segments of a text, in either language and in texts that mix both.
 *
 * <p>{@link Paragraphs} finds the paragraphs, {@link Sentences} their sentences, {@link Kinds} what
 * part a paragraph plays on the page; its sentences all play that part, and furniture is not split.
 * Together the segments hold every character that is not white space exactly once.
 */
public final class Segmenter {

  private Segmenter() {}

  /** The segments of a text, in order. */
  public static List<Segment> segments(String text, Segmentation segmentation) {
    boolean lines = segmentation == Segmentation.LINES;
    List<Span> paragraphs = lines ? trimmedLines(text) : Paragraphs.of(text);
    List<Kind> kinds = Kinds.of(paragraphs.stream().map(p -> substring(text, p)).toList());
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean whole = lines || kinds.get(i) == Kind.FURNITURE;
      for (Span span : whole ? List.of(paragraph) : sentences(text, paragraph)) {
        segments.add(new Segment(span, substring(text, span), kinds.get(i), i));
      }
    }
    return List.copyOf(segments);
  }

  private static List<Span> trimmedLines(String text) {
    return Lines.of(text).stream().map(line -> Lines.trim(text, line)).toList();
  }

  private static List<Span> sentences(String text, Span paragraph) {
    return Sentences.of(substring(text, paragraph)).stream()
        .map(span -> span.plus(paragraph.start()))
        .toList();
  }

  private static String substring(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}

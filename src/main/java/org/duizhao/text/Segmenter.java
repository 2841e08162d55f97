package org.duizhao.text;

import java.util.ArrayList;
import java.util.Iterator;
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
    return segments(
        text,
        segmentation == Segmentation.LINES ? trimmedLines(text) : Paragraphs.of(text),
        segmentation);
  }

  /**
   * The segments of a text whose paragraphs are known: their sentences, or the paragraphs
   * themselves.
   *
   * @param paragraphs in order, without white space at either end
   */
  public static List<Segment> segments(
      String text, List<Span> paragraphs, Segmentation segmentation) {
    boolean lines = segmentation == Segmentation.LINES;
    List<Kind> kinds = Kinds.of(paragraphs.stream().map(p -> substring(text, p)).toList());
    return segments(text, paragraphs, kinds, lines);
  }

  /**
   * The segments of a text whose paragraphs are known from its file. A paragraph that holds line
   * breaks is read as a text of its own: lines, or wrapped text. What part it plays is judged by
   * its words where the file does not say. White space at its ends is left out, and so is a
   * paragraph of white space only.
   *
   * @param known the paragraphs, in order
   */
  public static List<Segment> segments(
      String text, List<Paragraph> known, Segmentation segmentation) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean lines = segmentation == Segmentation.LINES;
    for (Paragraph paragraph : known) {
      String own = substring(text, paragraph.span());
      for (Span part : lines ? trimmedLines(own) : Paragraphs.of(own)) {
        if (!part.isEmpty()) {
          Span span = part.plus(paragraph.span().start());
          paragraphs.add(new Paragraph(span, paragraph.kind()));
        }
      }
    }
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    return segments(text, spans, kinds(text, paragraphs), lines);
  }

  /** The known kinds; the others are judged as if the paragraphs of known kind were not there. */
  private static List<Kind> kinds(String text, List<Paragraph> paragraphs) {
    List<Paragraph> open = paragraphs.stream().filter(p -> p.kind().isEmpty()).toList();
    Iterator<Kind> judged =
        Kinds.of(open.stream().map(p -> substring(text, p.span())).toList()).iterator();
    return paragraphs.stream().map(p -> p.kind().orElseGet(judged::next)).toList();
  }

  private static List<Segment> segments(
      String text, List<Span> paragraphs, List<Kind> kinds, boolean lines) {
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

package org.duizhao.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.text.Article;
import org.duizhao.text.Landmark;
import org.duizhao.text.Paragraph;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.duizhao.text.Span;

/** The text that is being taken out of a Word document, a paragraph a line. */
final class WordText {

  private static final int LONGEST_HEADING = 60;

  private final WordStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<WordRun> runs = new ArrayList<>();
  private final Map<Landmark.Kind, Integer> counts = new EnumMap<>(Landmark.Kind.class);
  private String heading = "";

  WordText(WordStyles styles) {
    this.styles = styles;
  }

  /** Adds a paragraph that plays the part that its style says. */
  void add(WordParagraph paragraph, Landmark.Kind kind) {
    Optional<Kind> known = Optional.empty();
    if (styles.isContents(paragraph.style())) {
      known = Optional.of(Kind.FURNITURE);
    } else if (paragraph.isHeading(styles)) {
      known = Optional.of(Kind.HEADING);
    }
    add(paragraph, kind, known);
  }

  /** Adds a paragraph, if it holds text, and counts it. */
  void add(WordParagraph paragraph, Landmark.Kind kind, Optional<Kind> known) {
    if (!paragraph.text().isBlank()) {
      Landmark.Kind counted = paragraph.inTextBox() ? Landmark.Kind.TEXTBOX : kind;
      put(paragraph, counted, counts.merge(counted, 1, Integer::sum), known);
    }
  }

  /** Adds the paragraphs of a note, which has one number. */
  void addNote(List<WordParagraph> note, Landmark.Kind kind) {
    int number = counts.merge(kind, 1, Integer::sum);
    heading = "";
    note.stream()
        .filter(paragraph -> !paragraph.text().isBlank())
        .forEach(paragraph -> put(paragraph, kind, number, Optional.empty()));
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  private void put(WordParagraph paragraph, Landmark.Kind kind, int number, Optional<Kind> known) {
    int start = text.length();
    if (kind == Landmark.Kind.PARAGRAPH && known.equals(Optional.of(Kind.HEADING))) {
      heading = shortened(paragraph.text().strip().replaceAll("\\s+", " "));
    }
    boolean inBody = kind == Landmark.Kind.PARAGRAPH || kind == Landmark.Kind.TEXTBOX;
    text.append(paragraph.text()).append('\n');
    paragraphs.add(new Paragraph(new Span(start, text.length() - 1), known));
    landmarks.add(new Landmark(kind, String.valueOf(number), inBody ? heading : ""));
    for (WordRun run : paragraph.runs()) {
      runs.add(new WordRun(run.part(), run.number(), run.offset(), run.span().plus(start)));
    }
  }

  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST_HEADING
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING - 1)) + "…";
  }

  WordDocument document(String name, Segmentation segmentation) {
    String whole = text.toString();
    int[] starts = paragraphs.stream().mapToInt(paragraph -> paragraph.span().start()).toArray();
    Article article =
        new Article(
            name,
            whole,
            Segmenter.segments(whole, paragraphs, segmentation),
            new WordLocator(starts, landmarks, FileLines.pairs(whole)));
    return new WordDocument(article, runs);
  }
}

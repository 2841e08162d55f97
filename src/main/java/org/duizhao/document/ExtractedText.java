package org.duizhao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.text.Article;
import org.duizhao.text.Columns;
import org.duizhao.text.Paragraph;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.duizhao.text.Span;

/**
 * The text that is being taken out of a file with mark-up, a paragraph a line, and where its pieces
 * stood.
 *
 * <p>White space collapses as on a page: none at the ends of a paragraph, one blank elsewhere, and
 * nothing where a line end parts two Chinese characters. Characters that the file writes in another
 * way, by references or escapes, are told by laying the decoded text beside the file's: what
 * differs there is a piece of its own.
 */
final class ExtractedText {

  /** Marks as wide as their neighbours: of Chinese between Chinese characters. */
  private static final String WIDE_BESIDE_HAN = "“”‘’—…·";

  private final String raw;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final IntStream.Builder starts = IntStream.builder();
  private final IntStream.Builder froms = IntStream.builder();
  private final List<Integer> ends = new ArrayList<>();
  private final BitSet verbatim = new BitSet();
  private int paragraph;
  private int lastEnd;
  private Span blank;

  /** Starts with nothing of a file's decoded text. */
  ExtractedText(String raw) {
    this.raw = raw;
  }

  /** Adds a stretch of text that the file has, in its way of writing, at a span. */
  void add(String decoded, Span span) {
    if (!new References(raw, span).align(decoded, this::addPiece)) {
      replaced(decoded, span);
    }
  }

  /** Adds a stretch of the file as it is. */
  void add(Span span) {
    addPiece(raw.substring(span.start(), span.end()), span);
  }

  /** Adds a line end inside the paragraph. */
  void lineBreak(int at) {
    blank = null;
    if (text.length() > paragraph) {
      piece("\n", new Span(at, at), false);
    }
  }

  /** Adds white space that the file writes in some way. */
  void blank(Span span) {
    if (text.length() > paragraph && text.charAt(text.length() - 1) != '\n') {
      blank = blank == null ? span : blank.cover(span);
    }
  }

  /** Ends a paragraph, if it holds anything. */
  void endParagraph(Optional<Kind> kind) {
    blank = null;
    if (text.length() > paragraph) {
      paragraphs.add(new Paragraph(new Span(paragraph, text.length()), kind));
      piece("\n", new Span(lastEnd, lastEnd), false);
      paragraph = text.length();
    }
  }

  boolean isEmpty() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** What was taken out, as a document. */
  TextDocument document(String name, FileKind kind, Encoding encoding, Segmentation segmentation) {
    SourceMap map =
        new SourceMap(
            starts.build().toArray(),
            froms.build().toArray(),
            ends.stream().mapToInt(Integer::intValue).toArray(),
            verbatim,
            text.length());
    String whole = text.toString();
    Article article =
        new Article(
            name,
            whole,
            Segmenter.segments(whole, paragraphs, segmentation),
            new SourceLocator(map, new FileLines(raw)));
    return new TextDocument(article, kind, raw, encoding, map);
  }

  /** A piece that is one character written in another way, or any stretch as it is. */
  private void addPiece(String decoded, Span span) {
    if (decoded.length() != span.length()) {
      replaced(decoded, span);
      return;
    }
    int word = 0;
    for (int i = 0; i <= decoded.length(); i++) {
      boolean isBlank = i < decoded.length() && isBlank(decoded.charAt(i));
      if (isBlank || i == decoded.length()) {
        word(decoded.substring(word, i), new Span(span.start() + word, span.start() + i), true);
        word = i + 1;
      }
      if (isBlank) {
        blank(new Span(span.start() + i, span.start() + i + 1));
      }
    }
  }

  private void replaced(String decoded, Span span) {
    if (decoded.chars().allMatch(c -> isBlank((char) c))) {
      blank(span);
    } else {
      word(decoded.replaceAll("[ \\t\\n\\r\\f]+", " "), span, false);
    }
  }

  private void word(String word, Span span, boolean asItIs) {
    if (!word.isEmpty()) {
      putBlank(word);
      piece(word, span, asItIs && raw.startsWith(word, span.start()));
    }
  }

  private void putBlank(String next) {
    if (blank != null
        && !(hasLineEnd(blank) && isWide(text.codePointBefore(text.length()), next))) {
      piece(" ", blank, blank.length() == 1 && raw.charAt(blank.start()) == ' ');
    }
    blank = null;
  }

  private boolean hasLineEnd(Span span) {
    return raw.substring(span.start(), span.end()).matches("(?s).*[\\r\\n].*");
  }

  private static boolean isWide(int before, String next) {
    int after = next.codePointAt(0);
    return (isWide(before) && (isWide(after) || WIDE_BESIDE_HAN.indexOf(after) >= 0))
        || (isWide(after) && WIDE_BESIDE_HAN.indexOf(before) >= 0);
  }

  private static boolean isWide(int c) {
    return Columns.width(c) == 2;
  }

  private void piece(String piece, Span span, boolean asItIs) {
    int last = ends.size() - 1;
    if (last >= 0 && asItIs && verbatim.get(last) && ends.get(last) == span.start()) {
      ends.set(last, span.end());
    } else {
      starts.add(text.length());
      froms.add(span.start());
      ends.add(span.end());
      verbatim.set(last + 1, asItIs);
    }
    text.append(piece);
    lastEnd = span.end();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}

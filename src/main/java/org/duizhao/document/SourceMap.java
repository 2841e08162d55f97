package org.duizhao.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.duizhao.text.Span;

/**
 * Where in its file each stretch of an article's text stands.
 *
 * <p>The article's text is cut into pieces. A verbatim piece stands in the file as it is; any other
 * piece stands for a stretch that is written in another way there (a character reference, a line
 * break inside a paragraph) or for nothing (the end of a paragraph). A correction may be written
 * back only where its whole span is verbatim and in one piece, so that no mark-up is touched. All
 * offsets are UTF-16 units, of the article's text and of the decoded text of the file.
 */
public final class SourceMap {

  private final int[] text;
  private final int[] from;
  private final int[] to;
  private final BitSet verbatim;
  private final int length;

  /**
   * The pieces, in order.
   *
   * @param text where each starts in the article's text, the first at 0
   * @param from where each starts in the file
   * @param to where each ends in the file
   * @param verbatim which of them stand in the file as they are
   * @param length of the article's text
   */
  SourceMap(int[] text, int[] from, int[] to, BitSet verbatim, int length) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.verbatim = verbatim;
    this.length = length;
  }

  /** The map of a text that is its file. */
  static SourceMap whole(int length) {
    BitSet verbatim = new BitSet();
    verbatim.set(0);
    return new SourceMap(new int[] {0}, new int[] {0}, new int[] {length}, verbatim, length);
  }

  /** Where the character at an offset of the article starts in the file. */
  public int start(int offset) {
    int piece = piece(offset);
    int inside = offset - text[piece];
    return inside == 0 || verbatim.get(piece) ? from[piece] + inside : to[piece];
  }

  /** Where the character before an offset of the article ends in the file. */
  public int end(int offset) {
    if (offset == 0) {
      return start(0);
    }
    int piece = piece(offset - 1);
    return verbatim.get(piece) ? from[piece] + offset - text[piece] : to[piece];
  }

  /**
   * The stretch of the file that holds exactly the words of a stretch of the article, one after
   * another and without mark-up or escapes; empty if there is none. An empty span is found where
   * words may be put in.
   */
  public Optional<Span> verbatim(Span span) {
    int piece = piece(span.isEmpty() && span.start() > 0 ? span.start() - 1 : span.start());
    int end = piece + 1 < text.length ? text[piece + 1] : length;
    return verbatim.get(piece) && span.end() <= end
        ? Optional.of(span.plus(from[piece] - text[piece]))
        : Optional.empty();
  }

  private int piece(int offset) {
    int found = Arrays.binarySearch(text, offset);
    return found >= 0 ? found : -found - 2;
  }
}

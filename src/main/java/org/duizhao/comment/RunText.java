package org.duizhao.comment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.comment.XmlText.Tag;

/** A run of a Word document where it stands in the XML, and the characters of its text. */
final class RunText {

  private final RunText outer;
  private final int start;
  private final List<Piece> pieces = new ArrayList<>();
  private String properties = "";
  private boolean isWhole = true;
  private int end;

  /**
   * What a run holds, one after the other.
   *
   * @param start of its element
   * @param content where its text starts; that of an element that is a character itself is empty
   */
  record Piece(int start, int content, int end, boolean keepsSpace) {

    boolean isText() {
      return content < end;
    }
  }

  /**
   * @param outer the run that this one stands in (a text box, a reading aid), or null
   */
  RunText(int start, RunText outer) {
    this.start = start;
    this.outer = outer;
  }

  void setProperties(String xml) {
    properties = xml;
  }

  void setEnd(int offset) {
    end = offset;
  }

  /** Notes that some of its text is not its own child, so that it is not to be divided. */
  void keepWhole() {
    isWhole = false;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  boolean isInside() {
    return outer != null;
  }

  /** The outermost run that holds this one. */
  RunText outermost() {
    return outer == null ? this : outer.outermost();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** A point between characters of the run, and what to write to divide the run there. */
  record Cut(int offset, String before, String after, int unspaced) {

    static Cut at(int offset) {
      return new Cut(offset, "", "", -1);
    }
  }

  /**
   * Where something that stands between runs is written.
   *
   * @param character before which it is to stand
   * @param isStart whether it stands before the run, rather than after, if that cannot be divided
   * @param w the prefix of the XML's elements
   */
  Cut cut(int character, boolean isStart, String w, String xml) {
    if (character <= 0 && isStart) {
      return Cut.at(outermost().start);
    }
    int before = 0;
    for (Piece piece : outer == null && isWhole ? pieces : List.<Piece>of()) {
      if (before == character) {
        return new Cut(piece.start, "</" + w + "r>", "<" + w + "r>" + properties, -1);
      }
      if (!piece.isText()) {
        before++;
      }
      for (int at = piece.content; at < piece.end; ) {
        if (before == character) {
          return inside(piece, at, w);
        }
        int next = next(xml, at);
        before += xml.startsWith("&#", at) ? referred(xml.substring(at + 2, next - 1)) : 1;
        at = next;
      }
    }
    return Cut.at(isStart ? outermost().start : outermost().end);
  }

  private Cut inside(Piece piece, int at, String w) {
    return new Cut(
        at,
        "</" + w + "t></" + w + "r>",
        "<" + w + "r>" + properties + "<" + w + "t xml:space=\"preserve\">",
        piece.keepsSpace ? -1 : piece.content - 1);
  }

  /** The offset after a character, which may be written as a reference. */
  private static int next(String xml, int at) {
    if (xml.charAt(at) == '&') {
      return xml.indexOf(';', at) + 1;
    }
    return xml.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  /** How many characters a reference by number stands for. */
  private static int referred(String number) {
    int code =
        number.startsWith("x")
            ? Integer.parseInt(number.substring(1), 16)
            : Integer.parseInt(number);
    return Character.charCount(code);
  }

  /** The runs of a part, by number. */
  static List<RunText> of(XmlText xml, String w) {
    RunScan scan = new RunScan(xml, w);
    for (Tag tag : xml.tags()) {
      scan.take(tag);
    }
    return scan.runs();
  }
}

package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, as an {@link Article} counts them: ended by LF, CR LF or CR. */
final class Lines {

  private Lines() {}

  /** The lines without their ends; a line end at the end of the text starts no further line. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(start, i));
        if (c == '\r' && text.startsWith("\n", i + 1)) {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Span(start, text.length()));
    }
    return lines;
  }

  /** A span without the white space at its ends; one of white space only shrinks to its start. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return new Span(start, start);
    }
    while (isBlank(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** Whether a character is white space, no-break and zero-width spaces among it. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}

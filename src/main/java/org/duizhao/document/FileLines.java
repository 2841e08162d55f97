package org.duizhao.document;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duizhao.text.Position;

/**
 * The lines of a text, ended by LF, CR LF or CR, without the text: where each starts, and where
 * characters of two code units stand.
 */
final class FileLines {

  private final int[] starts;
  private final int[] pairs;

  FileLines(String text) {
    IntStream.Builder found = IntStream.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        found.add(i + 1);
      }
    }
    starts = found.build().toArray();
    pairs = pairs(text);
  }

  /** Where characters of two code units end, in order. */
  static int[] pairs(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, column(pairs, starts[line], offset));
  }

  /** The column in code points, from 1, of an offset in a line. */
  static int column(int[] pairs, int lineStart, int offset) {
    return offset - lineStart - (before(pairs, offset) - before(pairs, lineStart)) + 1;
  }

  private static int before(int[] pairs, int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }
}

package org.duizhao.text;

import java.util.Arrays;

/** Names the points of a text by its own lines, ended by LF, CR LF or CR. */
final class LineLocator implements Locator {

  private final String text;
  private final int[] starts;

  LineLocator(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  @Override
  public Position position(int offset) {
    int line = index(offset);
    return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** The whole line that holds an offset, without its line end. */
  Span line(int offset) {
    int line = index(offset);
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(starts[line], end);
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] starts(String text) {
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

package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows and cells by RFC 4180. Unlike a library's reader it knows where each cell
 * stands, so that one cell can be changed and all else left as it is. After a row whose quotation
 * marks are out of place it goes on with the line after the row's first; a cell longer than a
 * spreadsheet can hold counts as one whose end is missing, so that no reading takes long.
 */
final class CsvScanner {

  /** The most characters that a cell of Excel can hold. */
  private static final int LONGEST_CELL = 32_767;

  private final String text;
  private final char separator;
  private int at;
  private int line;
  private int number;
  private int width;

  /**
   * @param start where to begin
   * @param line the line that stands there
   */
  CsvScanner(String text, char separator, int start, int line) {
    this.text = text;
    this.separator = separator;
    this.at = start;
    this.line = line;
    this.number = line - 1;
  }

  /** Whether there is another row. */
  boolean hasNext() {
    return at < text.length();
  }

  CsvRecord next() {
    int start = at;
    int startLine = line;
    number++;
    List<CsvCell> cells = new ArrayList<>(width);
    do {
      CsvCell cell = cell();
      if (cell == null) {
        at = start;
        line = startLine;
        skipLine();
        return new CsvRecord(startLine, number, List.of());
      }
      cells.add(cell);
    } while (passSeparator());
    passLineEnd();
    width = cells.size();
    return new CsvRecord(startLine, number, cells);
  }

  private CsvCell cell() {
    int start = at;
    if (hasNext() && text.charAt(at) == '"') {
      return quoted(start);
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != separator && !isLineEnd(text.charAt(end))) {
      end++;
    }
    at = end;
    return end - start > LONGEST_CELL ? null : new CsvCell(start, end, text.substring(start, end));
  }

  /** The cell in quotation marks that starts here; null if they are out of place. */
  private CsvCell quoted(int start) {
    int last = Math.min(text.length(), start + LONGEST_CELL);
    int lines = 0;
    boolean doubled = false;
    int i = start + 1;
    for (; i < last && !isClosing(i); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        doubled = true;
        i++;
      } else if (isLineEnd(c)) {
        lines += text.startsWith("\r\n", i) ? 0 : 1;
      }
    }
    int end = i + 1;
    at = end;
    while (separator != ' ' && hasNext() && text.charAt(at) == ' ') {
      at++;
    }
    if (i >= last || (hasNext() && text.charAt(at) != separator && !atLineEnd())) {
      return null;
    }
    line += lines;
    String value = text.substring(start + 1, i);
    return new CsvCell(start, end, doubled ? value.replace("\"\"", "\"") : value);
  }

  /** Whether a quotation mark stands here that is not doubled. */
  private boolean isClosing(int i) {
    return text.charAt(i) == '"' && !text.startsWith("\"", i + 1);
  }

  private boolean passSeparator() {
    boolean more = hasNext() && text.charAt(at) == separator;
    at += more ? 1 : 0;
    return more;
  }

  private void passLineEnd() {
    if (hasNext()) {
      at += isFirstOfTwo() ? 2 : 1;
      line++;
    }
  }

  private void skipLine() {
    while (hasNext() && !atLineEnd()) {
      at++;
    }
    passLineEnd();
  }

  private boolean atLineEnd() {
    return isLineEnd(text.charAt(at));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a carriage return stands here with its line feed. */
  private boolean isFirstOfTwo() {
    return text.startsWith("\r\n", at);
  }
}

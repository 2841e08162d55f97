package org.duizhao.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Encoding;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.InputException;

/**
 * A list with everything mended that can be mended without asking, cell by cell, and without the
 * rows that repeat an earlier one word for word. All else, the encoding and its mark, line ends,
 * quoting, separators, unknown columns and the order of the rows, stays byte for byte as it was. A
 * list that cannot be read wholly stays as it is.
 *
 * @param cells how many cells were changed; of full-width commas each counts
 * @param rows how many rows were deleted
 */
public record ListFix(String text, Encoding encoding, int cells, int rows) {

  private static final Pattern LINE_END = Pattern.compile(" *(?:\r\n|\r|\n)");

  /**
   * Reads a list and mends it; the file stays as it is.
   *
   * @throws InputException if the file cannot be read, or not be written back just as it was
   */
  public static ListFix of(Path file) {
    ListText list = ListText.read(file);
    if (!Arrays.equals(list.encoding().encode(list.text()), bytes(file))) {
      throw new InputException(
          file.toString(), "cannot be written back as it was", "save it as \"CSV UTF-8\"");
    }
    TextEdits head = head(list.text());
    if (!isReadable(file, head.result())) {
      return new ListFix(list.text(), list.encoding(), 0, 0);
    }
    TextEdits commas = commas(head.result());
    TextEdits cells = cells(file, commas.result());
    TextEdits rows = rows(file, cells.result());
    int changed = head.count() + commas.count() + cells.count();
    return new ListFix(rows.result(), list.encoding(), changed, rows.count());
  }

  /** Whether there is anything to write. */
  public boolean isNeeded() {
    return cells + rows > 0;
  }

  /** What the file should hold. */
  public byte[] bytes() {
    return encoding.encode(text);
  }

  private static boolean isReadable(Path file, String text) {
    boolean[] readable = {true};
    CsvFile.parse(file, text, problem -> readable[0] &= problem.level() != Level.UNREADABLE);
    return readable[0];
  }

  /** Plain commas in a header that names its columns only with them. */
  private static TextEdits head(String text) {
    TextEdits edits = new TextEdits(text);
    CsvHead head = CsvHead.of(text);
    if (FullWidthCommas.separateNames(head)) {
      head.names().cells().forEach(cell -> plainCommas(cell, head.separator(), edits));
    }
    return edits;
  }

  private static TextEdits commas(String text) {
    TextEdits edits = new TextEdits(text);
    CsvHead head = CsvHead.of(text);
    while (head.body().hasNext()) {
      CsvRecord row = head.body().next();
      if (FullWidthCommas.separate(row, head.columns(), head.width())) {
        row.cells().stream()
            .filter(cell -> !cell.isQuoted())
            .forEach(cell -> plainCommas(cell, head.separator(), edits));
      }
    }
    return edits;
  }

  private static void plainCommas(CsvCell cell, char separator, TextEdits edits) {
    for (int i = 0; i < cell.value().length(); i++) {
      if (cell.value().charAt(i) == FullWidthCommas.COMMA) {
        int at = cell.start() + i;
        edits.replace(at, at + 1, String.valueOf(separator));
      }
    }
  }

  /** Without the lines of rows that stood there before. */
  private static TextEdits rows(Path file, String text) {
    TextEdits edits = new TextEdits(text);
    Set<List<String>> seen = new HashSet<>();
    for (CsvRow row : CsvFile.parse(file, text, problem -> {})) {
      if (!seen.add(row.values())) {
        int end = row.cells().get(row.cells().size() - 1).end();
        Matcher lineEnd = LINE_END.matcher(text).region(end, text.length());
        boolean last = !lineEnd.lookingAt();
        int start = row.cells().get(0).start();
        edits.replace(last ? endOfLineBefore(text, start) : start, last ? end : lineEnd.end(), "");
      }
    }
    return edits;
  }

  private static int endOfLineBefore(String text, int start) {
    return text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  }

  private static TextEdits cells(Path file, String text) {
    TextEdits edits = new TextEdits(text);
    char separator = CsvHead.of(text).separator();
    for (CsvRow row : CsvFile.parse(file, text, problem -> {})) {
      for (String column : row.columnsInOrder()) {
        CsvCell cell = row.cells().get(row.columns().get(column));
        String mended = CellRepair.mended(row, column, problem -> {});
        if (!mended.equals(cell.value())) {
          edits.replace(cell.start(), cell.end(), cell.written(mended, separator));
        }
      }
    }
    return edits;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read", "check the file", e);
    }
  }
}

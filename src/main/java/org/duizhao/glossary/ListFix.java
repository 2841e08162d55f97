package org.duizhao.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.duizhao.document.Encoding;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.InputException;

/**
 * A list with everything mended that can be mended without asking, cell by cell. All else, the
 * encoding and its mark, line ends, quoting, separators, unknown columns and the order of the rows,
 * stays byte for byte as it was. A list that cannot be read wholly stays as it is.
 *
 * @param cells how many cells were changed; of full-width commas each counts
 */
public record ListFix(String text, Encoding encoding, int cells) {

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
    if (!isReadable(file, list.text())) {
      return new ListFix(list.text(), list.encoding(), 0);
    }
    TextEdits commas = commas(list.text());
    TextEdits cells = cells(file, commas.result());
    return new ListFix(cells.result(), list.encoding(), commas.count() + cells.count());
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

  private static TextEdits commas(String text) {
    TextEdits edits = new TextEdits(text);
    CsvHead head = CsvHead.of(text);
    while (head.body().hasNext()) {
      CsvRecord row = head.body().next();
      if (FullWidthCommas.separate(row, head.columns(), head.width())) {
        row.cells().stream()
            .filter(cell -> !cell.isQuoted())
            .forEach(
                cell -> {
                  for (int i = 0; i < cell.value().length(); i++) {
                    if (cell.value().charAt(i) == FullWidthCommas.COMMA) {
                      int at = cell.start() + i;
                      edits.replace(at, at + 1, String.valueOf(head.separator()));
                    }
                  }
                });
      }
    }
    return edits;
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

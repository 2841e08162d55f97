package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.Locale;
import org.duizhao.text.InputException;

/**
 * One thing wrong with a term list.
 *
 * @param line from 1, or 0 for the whole file
 * @param cell as a spreadsheet names it, {@code C12}; empty for a whole row or file
 * @param what what is wrong there
 * @param remedy how to mend it
 * @param fixable whether {@link ListFix} mends it
 */
public record Problem(
    Path file, int line, String cell, Level level, String what, String remedy, boolean fixable) {

  /** What it means for the use of the list. */
  public enum Level {
    /** The list, or a row of it, cannot be read, so that nothing is known of what it says. */
    UNREADABLE,
    /** The list cannot be used as it is. */
    ERROR,
    /** The row will miss what it is for, or fire where it should not. */
    WARNING,
    /** For the editor to know. */
    NOTE;

    /** How messages call it. */
    public String word() {
      return this == UNREADABLE ? ERROR.word() : name().toLowerCase(Locale.ROOT);
    }
  }

  /** A problem at a column of a row. */
  static Problem at(CsvRow row, String column, Level level, String what, String remedy) {
    return new Problem(row.file(), row.line(), row.place(column), level, what, remedy, false);
  }

  /** Whether the list cannot be used as it is. */
  public boolean error() {
    return level == Level.UNREADABLE || level == Level.ERROR;
  }

  /** The file and line, as {@code lists/econ.csv:12}. */
  public String where() {
    return line == 0 ? file.toString() : file + ":" + line;
  }

  /** The same as what a command stops with. */
  public InputException exception() {
    return new InputException(where(), what, remedy);
  }

  @Override
  public String toString() {
    return where() + ": " + (cell.isEmpty() ? "" : cell + ": ") + what + "; " + remedy;
  }
}

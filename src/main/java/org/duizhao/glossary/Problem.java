package org.duizhao.glossary;

import java.nio.file.Path;
import org.duizhao.text.InputException;

/**
 * One thing wrong with a term list.
 *
 * @param line from 1, or 0 for the whole file
 * @param what what is wrong there
 * @param remedy how to mend it
 * @param error whether the list cannot be used as it is; a warning otherwise
 */
public record Problem(Path file, int line, String what, String remedy, boolean error) {

  /** The file and line, as {@code lists/econ.csv:12}. */
  public String where() {
    return line == 0 ? file.toString() : file + ":" + line;
  }

  InputException exception() {
    return new InputException(where(), what, remedy);
  }

  @Override
  public String toString() {
    return where() + ": " + what + "; " + remedy;
  }
}

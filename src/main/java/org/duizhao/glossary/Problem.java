package org.duizhao.glossary;

import org.duizhao.text.InputException;

/**
 * One thing wrong with a term list.
 *
 * @param where the file and line, as {@code lists/econ.csv:12}
 * @param what what is wrong there
 * @param remedy how to mend it
 * @param error whether the list cannot be used as it is; a warning otherwise
 */
public record Problem(String where, String what, String remedy, boolean error) {

  InputException exception() {
    return new InputException(where, what, remedy);
  }

  @Override
  public String toString() {
    return where + ": " + what + "; " + remedy;
  }
}

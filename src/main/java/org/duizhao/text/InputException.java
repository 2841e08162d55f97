package org.duizhao.text;

/**
 * Something the user can mend: a file, a cell, an option. Printed in one line, {@code where: what;
 * remedy}, and the program ends with code 2. Any other exception is a bug.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param where the file, with line and cell where known, or the option
   * @param what what is wrong there
   * @param remedy how to mend it
   */
  public InputException(String where, String what, String remedy) {
    super(where + ": " + what + "; " + remedy);
  }

  public InputException(String where, String what, String remedy, Throwable cause) {
    super(where + ": " + what + "; " + remedy, cause);
  }
}

package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command prints.
 *
 * <p>Java cannot tell whether standard output alone is a terminal, nor how wide it is; the launcher
 * can, and passes the properties {@code duizhao.columns} (only if standard output is a terminal)
 * and {@code duizhao.progress} (only if standard error is one).
 *
 * @param out results
 * @param err messages
 */
record Console(PrintWriter out, PrintWriter err) {

  private static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final String CLEAR_LINE = "\r\u001b[K";

  /** Cells in a line. */
  int width() {
    Integer columns = Integer.getInteger("duizhao.columns");
    return columns == null ? DEFAULT_WIDTH : Math.max(NARROWEST, columns);
  }

  /** Whether standard output is a terminal. */
  boolean isTerminal() {
    return Integer.getInteger("duizhao.columns") != null;
  }

  /** Whether results may be coloured: on a terminal, unless NO_COLOR is set. */
  boolean isColoured() {
    String noColour = System.getenv("NO_COLOR");
    return isTerminal() && (noColour == null || noColour.isEmpty());
  }

  /**
   * Whether a progress bar may be shown: if messages go to a terminal and results do not.
   *
   * @param output the file for the results, or null for standard output
   */
  boolean showsProgress(Path output) {
    return messagesAreOnTerminal() && (output != null || !isTerminal());
  }

  /** Prints a message; over the progress bar, if one may stand in the line. */
  void warn(String message) {
    err.println((messagesAreOnTerminal() ? CLEAR_LINE : "") + "duizhao: " + message);
  }

  private static boolean messagesAreOnTerminal() {
    return Boolean.getBoolean("duizhao.progress");
  }
}

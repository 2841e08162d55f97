package org.duizhao.cli;

import java.io.PrintWriter;

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

  /** Cells in a line. */
  int width() {
    Integer columns = Integer.getInteger("duizhao.columns");
    return columns == null ? DEFAULT_WIDTH : Math.max(NARROWEST, columns);
  }

  /** Whether results may be coloured: on a terminal, unless NO_COLOR is set. */
  boolean isColoured() {
    String noColour = System.getenv("NO_COLOR");
    return Integer.getInteger("duizhao.columns") != null
        && (noColour == null || noColour.isEmpty());
  }

  boolean showsProgress() {
    return Boolean.getBoolean("duizhao.progress");
  }

  void warn(String message) {
    err.println("duizhao: " + message);
  }
}

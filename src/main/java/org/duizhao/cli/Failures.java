package org.duizhao.cli;

import org.duizhao.text.InputException;

/** The pairs of a batch that could not be worked on: each is said at once, and the rest goes on. */
final class Failures {

  private final Console console;
  private int count;

  Failures(Console console) {
    this.console = console;
  }

  void add(InputException failure) {
    console.warn(failure.getMessage());
    count++;
  }

  int count() {
    return count;
  }

  int exitCode() {
    return count == 0 ? Main.CLEAN : Main.COULD_NOT_RUN;
  }
}

package org.duizhao.report;

import org.duizhao.check.Severity;

/**
 * Colours for a terminal, by ANSI escape sequences; none at all where it does not understand them.
 */
record Ink(boolean colour) {

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        },
        text);
  }

  private String paint(String codes, String text) {
    return colour ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }
}

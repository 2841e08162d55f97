package org.duizhao.cli;

import java.util.Locale;
import org.duizhao.check.Severity;
import org.duizhao.text.InputException;

/** From which severity on a finding makes the run fail. */
enum Threshold {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  static Threshold named(String name) {
    for (Threshold threshold : values()) {
      if (threshold.name().toLowerCase(Locale.ROOT).equals(name)) {
        return threshold;
      }
    }
    throw new InputException(
        "--fail-on", "no level '" + name + "'", "use error, warning, note or never");
  }

  boolean isReached(Tally tally) {
    return switch (this) {
      case ERROR -> tally.count(Severity.ERROR) > 0;
      case WARNING -> tally.count(Severity.ERROR) + tally.count(Severity.WARNING) > 0;
      case NOTE -> tally.findings() > 0;
      case NEVER -> false;
    };
  }
}

package org.duizhao.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;

/** How much the findings of a rule matter to a project. */
public enum Level {
  OFF,
  NOTE,
  WARNING,
  ERROR;

  static final List<String> NAMES = Arrays.stream(values()).map(Level::toString).toList();

  static Level named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * A finding at this level, if it is told at all. One that matters less than its rule (a draft
   * term, page furniture) is never raised.
   */
  Optional<Finding> of(Finding finding) {
    if (this == OFF) {
      return Optional.empty();
    }
    Severity wanted = Severity.valueOf(name());
    boolean isLess = finding.severity().compareTo(finding.rule().severity()) < 0;
    boolean raises = wanted.compareTo(finding.severity()) > 0;
    return Optional.of(isLess && raises ? finding : finding.severity(wanted));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

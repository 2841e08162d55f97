package org.duizhao.check;

import java.util.Locale;

/** How much a finding matters, the least first. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** The word for it in every output, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

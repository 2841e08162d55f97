package org.duizhao.suppress;

import java.util.Locale;

/**
 * Why a finding is not told.
 *
 * @param reason what the person who decided gave as the reason, or empty
 * @param source the file that holds the decision
 */
public record Suppression(Kind kind, String reason, String source) {

  /** By what a finding is suppressed. */
  public enum Kind {
    /** Somebody decided that this one is no fault. */
    DECISION,
    /** It was there when the baseline was taken. */
    BASELINE;

    /** The word for it in every output, in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

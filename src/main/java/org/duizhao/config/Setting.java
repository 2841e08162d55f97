package org.duizhao.config;

/**
 * A value in force.
 *
 * @param from where it comes from: a line of a file, or {@value #DEFAULT}
 */
public record Setting<T>(T value, String from) {

  private static final String DEFAULT = "default";

  static <T> Setting<T> standard(T value) {
    return new Setting<>(value, DEFAULT);
  }

  /** Whether somebody set it. */
  public boolean isSet() {
    return !from.equals(DEFAULT);
  }
}

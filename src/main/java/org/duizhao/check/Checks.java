package org.duizhao.check;

import java.util.List;

/** Every check there is, in the order in which their rules are listed. */
public final class Checks {

  private Checks() {}

  public static List<Check> all() {
    return List.of(
        new Omission(),
        new Addition(),
        new Untranslated(),
        new NumberMismatch(),
        new FullwidthPunctuation(),
        new RepeatedWord());
  }
}

package org.duizhao.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that somebody may have meant who wrote one that there is not. */
public final class Nearest {

  private static final int FARTHEST = 3;

  private Nearest() {}

  /** The nearest of some names, if one is no more than three letters and half its length off. */
  public static Optional<String> to(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(written, name) <= Math.min(FARTHEST, name.length() / 2))
        .min(Comparator.comparingInt(name -> distance(written, name)));
  }

  /** What to do instead, naming the nearest or else all names. */
  public static String advice(String written, Collection<String> names) {
    return to(written, names)
        .map(name -> "did you mean '" + name + "'?")
        .orElseGet(() -> "use one of " + String.join(", ", names));
  }

  private static int distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }
}

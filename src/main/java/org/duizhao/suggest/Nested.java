package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Of phrases that contain one another and have the same English, one has a part too many or too
 * few: the one stays that goes with it more closely.
 */
final class Nested {

  private Nested() {}

  /** The suggestions without such phrases, in the same order. */
  static List<Suggestion> dropped(List<Suggestion> all) {
    Map<String, List<Suggestion>> byEnglish = new HashMap<>();
    for (Suggestion suggestion : all) {
      byEnglish.computeIfAbsent(key(suggestion), en -> new ArrayList<>()).add(suggestion);
    }
    return all.stream()
        .filter(s -> byEnglish.get(key(s)).stream().noneMatch(other -> isBetter(other, s)))
        .toList();
  }

  private static String key(Suggestion suggestion) {
    return suggestion.en().toLowerCase(Locale.ROOT);
  }

  private static boolean isBetter(Suggestion other, Suggestion one) {
    boolean nested = other.zh().contains(one.zh()) || one.zh().contains(other.zh());
    return nested && !other.zh().equals(one.zh()) && other.close() > one.close();
  }
}

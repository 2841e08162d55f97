package org.duizhao.check.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell persons from other characters in Chinese, and Chinese persons from others. */
final class PersonWords {

  private static final Map<String, List<String>> WORDS = NameLists.table("person-words.tsv");
  private static final Pattern TITLE = Pattern.compile("(?:" + any(WORDS.get("title")) + ")$");
  private static final Pattern AFTER = Pattern.compile("^(?:" + any(WORDS.get("after")) + ")");
  private static final Pattern ACT =
      Pattern.compile("^.{0,4}?(?:" + any(WORDS.get("act")) + ")", Pattern.DOTALL);
  private static final Pattern NEVER = Pattern.compile(any(WORDS.get("never")));
  private static final Pattern FOREIGN =
      Pattern.compile("(?<!驻)(?:" + any(NameLists.table("foreign.txt").keySet()) + ")");
  private static final Set<String> ALSO_WORDS = new java.util.HashSet<>(WORDS.get("word"));

  private PersonWords() {}

  private static String any(Collection<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Whether a text ends with a title that a name follows. */
  static boolean endsWithTitle(String zh) {
    return TITLE.matcher(zh).find();
  }

  /** Whether a text begins with a title that follows a name. */
  static boolean beginsWithTitle(String zh) {
    return AFTER.matcher(zh).find();
  }

  /** Whether a text begins with what a person does, or nearly. */
  static boolean beginsWithAct(String zh) {
    return ACT.matcher(zh).find();
  }

  static boolean isNoGivenName(String given) {
    return NEVER.matcher(given).find();
  }

  /** Whether a text speaks of a foreign country, other than as a place to be posted to. */
  static boolean isForeign(String zh) {
    return FOREIGN.matcher(zh).find();
  }

  /** Whether a family name is a word as well. */
  static boolean isWord(String surname) {
    return ALSO_WORDS.contains(surname);
  }
}

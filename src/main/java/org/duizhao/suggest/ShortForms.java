package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.suggest.Suggestion.Usage;

/**
 * Chinese short forms and what they are short for. Texts say so in brackets, {@code 世界卫生组织（世卫组织）}
 * or {@code （以下简称"世卫组织"）}; else a phrase is short for another whose characters it has, in their
 * order, if their English is the same or the one's is the abbreviation of the other's.
 */
final class ShortForms {

  static final int SHORTEST = 2;
  static final int LONGEST = 8;

  private static final int MOST_WORDS = 8;
  private static final Pattern BRACKET =
      Pattern.compile(
          "[（(](?:(?:以下|下文|下)?(?:简称|统称|称)为?)?[：:，,]?[\"“「『《]?"
              + "(\\p{IsHan}{"
              + SHORTEST
              + ","
              + LONGEST
              + "})[\"”」』》]?[）)]");

  /** By short form, in simplified script, what it is short for. */
  private final Map<String, String> defined = new LinkedHashMap<>();

  ShortForms(List<LinkedText> texts) {
    texts.forEach(this::look);
  }

  /** The short forms that brackets define, in simplified script. */
  Set<String> phrases() {
    return defined.keySet();
  }

  /** What each suggestion is short for, if it is short for another. */
  Map<Suggestion, String> inFull(List<Suggestion> all) {
    Map<String, List<Suggestion>> byEnglish = new HashMap<>();
    for (Suggestion suggestion : all) {
      for (String en : english(suggestion)) {
        byEnglish.computeIfAbsent(en, key -> new ArrayList<>()).add(suggestion);
      }
    }
    Map<Suggestion, String> inFull = new HashMap<>();
    for (Suggestion suggestion : all) {
      sameEnglish(suggestion, byEnglish)
          .or(() -> Optional.ofNullable(defined.get(suggestion.phrase())).map(w -> whole(w, all)))
          .ifPresent(words -> inFull.put(suggestion, words));
    }
    return inFull;
  }

  private static Optional<String> sameEnglish(
      Suggestion suggestion, Map<String, List<Suggestion>> byEnglish) {
    return english(suggestion).stream()
        .flatMap(en -> byEnglish.get(en).stream())
        .filter(other -> isShortFor(suggestion.phrase(), other.phrase()))
        .map(Suggestion::zh)
        .min(Comparator.comparingInt(String::length));
  }

  /** The longest suggestion that ends with words, or they themselves: a bracket tells no start. */
  private static String whole(String words, List<Suggestion> all) {
    return all.stream()
        .filter(suggestion -> suggestion.phrase().endsWith(words))
        .map(Suggestion::zh)
        .max(Comparator.comparingInt(String::length))
        .orElse(words);
  }

  /** Whether a phrase has characters of another in their order, but is no part of it. */
  static boolean isShortFor(String phrase, String words) {
    if (words.contains(phrase)) {
      return false;
    }
    int at = 0;
    for (int k = 0; k < phrase.length(); k++) {
      at = words.indexOf(phrase.charAt(k), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> english(Suggestion suggestion) {
    Usage best = suggestion.renderings().get(0);
    Set<String> english = new HashSet<>(Set.of(best.en()));
    best.other().ifPresent(other -> english.add(other.en()));
    return english;
  }

  private void look(LinkedText text) {
    Matcher bracket = BRACKET.matcher(text.zhPassage());
    while (bracket.find()) {
      String phrase = bracket.group(1);
      int to = text.zhWordAt(bracket.start());
      for (int from = to - 1; from >= Math.max(0, to - MOST_WORDS); from--) {
        String words = text.phrase(from, to);
        if (!words.equals(phrase)
            && (isShortFor(phrase, words) || words.endsWith(phrase))
            && text.zh().token(to - 1).indexOf(phrase.charAt(phrase.length() - 1)) >= 0) {
          defined.putIfAbsent(phrase, words);
          break;
        }
        if (from > 0 && !text.isJoinedZh(from - 1)) {
          break;
        }
      }
    }
  }
}

package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.text.Inflection;

/**
 * Looks for longer words, of up to four characters, in which a phrase of one or two characters
 * would fire though they mean something else: words that are translated by no word of its
 * renderings. A word does not count in which a longer phrase of the lists, or one of the phrase's
 * exceptions, covers it.
 */
final class ShortTerms {

  private static final int SHORT = 2;

  /** Longer ones are compounds and names, in which a word mostly keeps its meaning. */
  private static final int LONGEST_WORD = 4;

  private final Map<String, Entry> phrases;
  private final KnownWords words;
  private final Map<String, List<String>> counterexamples = new HashMap<>();

  /**
   * Looks through all words.
   *
   * @param phrases all that are in force, by key
   */
  ShortTerms(Map<String, Entry> phrases, KnownWords words) {
    this.phrases = phrases;
    this.words = words;
    words
        .words()
        .sorted(Comparator.comparingInt(String::length))
        .filter(zh -> zh.length() <= LONGEST_WORD)
        .forEach(this::look);
  }

  /** The words in which a phrase means something else, the shortest first. */
  List<String> counterexamples(String key) {
    return counterexamples.getOrDefault(key, List.of());
  }

  private void look(String zh) {
    for (int length = 1; length <= SHORT && length < zh.length(); length++) {
      for (int start = 0; start + length <= zh.length(); start++) {
        String key = zh.substring(start, start + length);
        Entry entry = phrases.get(key);
        if (entry != null
            && !entry.allowed().isEmpty()
            && !isCovered(zh, start, start + length)
            && !isExcepted(entry, zh)
            && isAnother(entry.allowed(), words.lemmas(zh))) {
          counterexamples.computeIfAbsent(key, k -> new ArrayList<>()).add(zh);
        }
      }
    }
  }

  private boolean isCovered(String word, int start, int end) {
    for (int i = 0; i <= start; i++) {
      for (int j = end; j <= word.length(); j++) {
        if (j - i > end - start && phrases.containsKey(word.substring(i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isExcepted(Entry entry, String word) {
    return entry.except().stream().anyMatch(except -> word.contains(TermFinder.key(except)));
  }

  /** Whether a word has translations, and none of them is a word of a rendering. */
  private static boolean isAnother(List<Term> allowed, Set<String> lemmas) {
    return !lemmas.isEmpty()
        && allowed.stream()
            .flatMap(term -> EnglishText.of(term.en()).words().stream())
            .noneMatch(word -> lemmas.contains(Inflection.lemma(word.lower())));
  }
}

package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Rendering;
import org.duizhao.text.Script;

/** Words and phrases that are known beside the lexicon: a glossary's, and a user's own. */
public final class Dictionary {

  /** Knows nothing. */
  public static final Dictionary EMPTY = new Dictionary();

  /** By simplified phrase, its renderings; few of a long list are ever looked at closer. */
  private final Map<String, List<String>> renderings = new HashMap<>();

  /** By first character, the length of the longest phrase. */
  private final Map<Character, Integer> longest = new HashMap<>();

  private Dictionary() {}

  /** The allowed renderings of a glossary, and more words. */
  public static Dictionary of(Glossary glossary, List<Rendering> words) {
    Dictionary dictionary = new Dictionary();
    glossary.entries().stream()
        .flatMap(entry -> entry.allowed().stream())
        .forEach(term -> dictionary.add(term.zh(), term.en()));
    words.forEach(word -> dictionary.add(word.zh(), word.en()));
    return dictionary;
  }

  private void add(String zh, String en) {
    String phrase = Script.simplify(zh);
    if (phrase.codePoints().allMatch(Character::isIdeographic) && !phrase.isEmpty()) {
      renderings.computeIfAbsent(phrase, p -> new ArrayList<>(2)).add(en);
      longest.merge(phrase.charAt(0), phrase.length(), Math::max);
    }
  }

  /** The length of the longest phrase that starts at {@code start}, 0 if none does. */
  int longestPhrase(String zh, int start) {
    int most = Math.min(longest.getOrDefault(zh.charAt(start), 0), zh.length() - start);
    for (int n = most; n > 1; n--) {
      if (!renderings(zh.substring(start, start + n)).isEmpty()) {
        return n;
      }
    }
    return 0;
  }

  /** The lemmas of each rendering; none if the phrase is not listed. */
  List<List<String>> renderings(String phrase) {
    return renderings.getOrDefault(phrase, List.of()).stream()
        .map(EnglishWords::lemmas)
        .filter(lemmas -> !lemmas.isEmpty())
        .toList();
  }
}

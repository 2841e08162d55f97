package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.Term;
import org.duizhao.text.Script;

/**
 * Words and phrases that are known beside the lexicon: a glossary's, and a user's own. Few of a
 * long glossary are ever looked at, so nothing is made ready of it.
 */
public final class Dictionary {

  /** Knows nothing. */
  public static final Dictionary EMPTY = of(Glossary.of(List.of()), List.of());

  private final Glossary glossary;

  /** By simplified phrase, the renderings of the user's words. */
  private final Map<String, List<String>> words = new HashMap<>();

  /** By first character, the length of the longest of these. */
  private final Map<Character, Integer> longest = new HashMap<>();

  private Dictionary(Glossary glossary) {
    this.glossary = glossary;
  }

  /** The allowed renderings of a glossary, and more words. */
  public static Dictionary of(Glossary glossary, List<Rendering> words) {
    Dictionary dictionary = new Dictionary(glossary);
    words.forEach(word -> dictionary.add(Script.simplify(word.zh()), word.en()));
    return dictionary;
  }

  private void add(String phrase, String en) {
    if (!phrase.isEmpty()) {
      words.computeIfAbsent(phrase, p -> new ArrayList<>(2)).add(en);
      longest.merge(phrase.charAt(0), phrase.length(), Math::max);
    }
  }

  /** The length of the longest phrase that starts at {@code start}, 0 if none does. */
  int longestPhrase(String zh, int start) {
    char first = zh.charAt(start);
    int longestKnown = Math.max(longest.getOrDefault(first, 0), glossary.longestPhrase(first));
    for (int n = Math.min(longestKnown, zh.length() - start); n > 1; n--) {
      if (!renderings(zh.substring(start, start + n)).isEmpty()) {
        return n;
      }
    }
    return 0;
  }

  /** The lemmas of each rendering; none if the phrase is not listed, or not all Chinese. */
  List<List<String>> renderings(String phrase) {
    List<Term> listed = glossary.entry(phrase).map(Entry::allowed).orElse(List.of());
    List<String> own = words.getOrDefault(phrase, List.of());
    if ((listed.isEmpty() && own.isEmpty())
        || !phrase.codePoints().allMatch(Character::isIdeographic)) {
      return List.of();
    }
    return Stream.concat(listed.stream().map(Term::en), own.stream())
        .map(EnglishWords::lemmas)
        .filter(lemmas -> !lemmas.isEmpty())
        .toList();
  }
}

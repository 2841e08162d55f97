package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.text.Span;

/**
 * A Chinese word of the bilingual lexicon where it stands in a text, and the English lemmas that
 * translate it.
 */
public record LexiconWord(Span span, String text, Set<String> lemmas) {

  /** A translation that is less likely than this, as of {@link Lexicon.Translation}, is chance. */
  private static final double LEAST_STRENGTH = 5;

  private static final double LIKELY = 7;

  public LexiconWord {
    lemmas = Set.copyOf(lemmas);
  }

  /**
   * The words of a text, the longest that begins at each place; characters that are no Chinese word
   * are passed over.
   *
   * @param simplified in simplified script
   */
  public static List<LexiconWord> in(String simplified) {
    List<LexiconWord> words = new ArrayList<>();
    for (int i = 0; i < simplified.length(); ) {
      int length = lengthAt(simplified, i);
      if (length > 0) {
        String word = simplified.substring(i, i + length);
        words.add(new LexiconWord(new Span(i, i + length), word, lemmasOf(word)));
      }
      i += Math.max(1, length);
    }
    return words;
  }

  /** The length of the longest Chinese word that begins at a place, 0 if none does. */
  public static int lengthAt(String simplified, int start) {
    return Character.isIdeographic(simplified.charAt(start))
        ? Lexicon.standard().longestWord(simplified, start)
        : 0;
  }

  /** The English lemmas that translate a word, however seldom; none if it is not listed. */
  public static Set<String> lemmasOf(String word) {
    return lemmas(word, LEAST_STRENGTH);
  }

  /** Those of its lemmas that hardly translate anything else. */
  public static Set<String> likelyLemmas(String word) {
    return lemmas(word, LIKELY);
  }

  private static Set<String> lemmas(String word, double least) {
    return Arrays.stream(Lexicon.standard().translations(word))
        .filter(translation -> translation.strength() >= least)
        .map(Lexicon.Translation::lemma)
        .collect(Collectors.toSet());
  }
}

package org.duizhao.suggest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each English lemma stands in many beads, to count phrases of any length. */
final class EnglishIndex {

  private final List<LinkedText> texts;
  private final Map<String, Postings> places = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Places of a lemma, in pairs: the text's number and the word's. */
  private static final class Postings {
    private int[] places = new int[4];
    private int size;

    void add(int text, int word) {
      if (size == places.length) {
        places = java.util.Arrays.copyOf(places, 2 * size);
      }
      places[size++] = text;
      places[size++] = word;
    }
  }

  EnglishIndex(List<LinkedText> texts) {
    this.texts = texts;
    for (int t = 0; t < texts.size(); t++) {
      Words words = texts.get(t).english().words();
      for (int e = 0; e < words.size(); e++) {
        places.computeIfAbsent(words.token(e), token -> new Postings()).add(t, e);
      }
    }
  }

  /** How often lemmas follow one another with small words between them at most. */
  int count(List<String> lemmas) {
    return counts.computeIfAbsent(String.join(" ", lemmas), key -> look(lemmas));
  }

  private int look(List<String> lemmas) {
    String rarest =
        lemmas.stream().min(Comparator.comparingInt(l -> postings(l).size)).orElseThrow();
    int before = lemmas.indexOf(rarest);
    Postings postings = postings(rarest);
    int count = 0;
    for (int i = 0; i < postings.size; i += 2) {
      if (isAt(texts.get(postings.places[i]).english(), postings.places[i + 1] - before, lemmas)) {
        count++;
      }
    }
    return count;
  }

  private Postings postings(String lemma) {
    return places.getOrDefault(lemma, new Postings());
  }

  private static boolean isAt(EnglishSide english, int from, List<String> lemmas) {
    int to = from + lemmas.size();
    if (from < 0
        || to > english.words().size()
        || !english.words().tokens(from, to).equals(lemmas)) {
      return false;
    }
    for (int e = from; e < to - 1; e++) {
      if (!english.goesOn(e)) {
        return false;
      }
    }
    return true;
  }
}

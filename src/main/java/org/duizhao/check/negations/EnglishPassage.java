package org.duizhao.check.negations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.LexiconWord;
import org.duizhao.check.negations.EnglishWord.Negation;

/**
 * The English of a bead, in which what a Chinese negation negates is looked for.
 *
 * @param words in order
 */
record EnglishPassage(List<EnglishWord> words) {

  private static final int WORDS_BEFORE = 3;
  private static final int FEWEST_OF_A_CLAUSE = 2;
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must");

  EnglishPassage {
    words = List.copyOf(words);
  }

  /** How many words say no by themselves, whatever else they mean. */
  long negations() {
    return words.stream().filter(w -> w.negation().compareTo(Negation.LEXICAL) >= 0).count();
  }

  /** The words that may translate a Chinese one. */
  List<EnglishWord> translations(LexiconWord zh) {
    return words.stream().filter(word -> zh.lemmas().contains(word.lemma())).toList();
  }

  /** How far into the passage a word stands, 0 to 1. */
  double position(EnglishWord word) {
    return (words.indexOf(word) + 0.5) / words.size();
  }

  /**
   * Whether anything else in the word's clause, or a few words before it, says no.
   *
   * @param negated what is negated; what translates it alone says nothing of the kind
   */
  boolean isNegated(EnglishWord word, List<LexiconWord> negated) {
    int at = words.indexOf(word);
    for (int k = 0; k < words.size(); k++) {
      boolean before = k < at && at - k <= WORDS_BEFORE;
      boolean near = before || words.get(k).clause() == word.clause();
      if (near && k != at && isNegative(words.get(k), negated)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegative(EnglishWord word, List<LexiconWord> negated) {
    return word.negation() == Negation.EXPLICIT
        || (word.negation() != Negation.NONE
            && negated.stream().noneMatch(zh -> zh.lemmas().contains(word.lemma())));
  }

  /**
   * The first word of the clause that translates most of a Chinese one, if it translates half of
   * it.
   */
  Optional<EnglishWord> startOf(List<LexiconWord> clause) {
    Map<Integer, Set<String>> translated = new HashMap<>();
    Map<Integer, EnglishWord> first = new HashMap<>();
    for (LexiconWord zh : clause) {
      for (EnglishWord word : translations(zh)) {
        translated.computeIfAbsent(word.clause(), c -> new HashSet<>()).add(zh.text());
        first.merge(word.clause(), word, (a, b) -> a.span().start() < b.span().start() ? a : b);
      }
    }
    return translated.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_OF_A_CLAUSE)
        .filter(entry -> 2 * entry.getValue().size() >= clause.size())
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(entry -> first.get(entry.getKey()));
  }

  /** The auxiliary verb that a word follows, a few words before it in its clause. */
  Optional<EnglishWord> auxiliary(EnglishWord word) {
    int at = words.indexOf(word);
    for (int k = at - 1; k >= Math.max(0, at - WORDS_BEFORE); k--) {
      EnglishWord before = words.get(k);
      if (before.clause() == word.clause() && AUXILIARY.matcher(before.text()).matches()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  boolean areNeighbours(EnglishWord a, EnglishWord b) {
    return words.indexOf(b) == words.indexOf(a) + 1;
  }
}

package org.duizhao.check.negations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Span;

/**
 * Finds the negations of a Chinese sentence.
 *
 * <p>They are the listed forms ({@link NegatingForms}). A negating character in any other word of
 * the lexicon, or of the list of turns that negate nothing, negates nothing that English must
 * negate too (不断, 无人机); nor do those of a question (是不是, 难道不), nor two in one clause, which may
 * cancel each other out.
 */
final class ChineseNegations {

  private static final int MOST_NEGATED = 2;

  private final String zh;
  private final ChineseClauses clauses;
  private final List<ChineseNegation> all = new ArrayList<>();

  /** All words that say no, those of the lexicon included of which English may say no. */
  private final List<Span> words = new ArrayList<>();

  /**
   * @param zh in simplified script
   */
  ChineseNegations(String zh) {
    this.zh = zh;
    this.clauses = new ChineseClauses(zh);
    NegatingForms forms = new NegatingForms(zh);
    for (int i = 0; i < zh.length(); ) {
      int form = forms.formAt(i);
      int turn = forms.turnAt(i);
      if (turn > form) {
        if (!NegatingForms.isNothing(zh.substring(i, i + turn))) {
          words.add(new Span(i, i + turn));
        }
      } else if (form > 0) {
        words.add(new Span(i, i + form));
        all.add(negation(i, i + form));
      }
      i += Math.max(1, Math.max(form, turn));
    }
  }

  /** How many words say no, those of the lexicon included of which English may say no. */
  int count() {
    return words.size();
  }

  /** Those that English must have too. */
  List<ChineseNegation> sure() {
    return all.stream()
        .filter(negation -> !clauses.isQuestion(negation.span()) && isAlone(negation.span()))
        .toList();
  }

  /** Whether it is the only word of its clause that says no. */
  private boolean isAlone(Span negation) {
    return words.stream().filter(word -> clauses.areTogether(word, negation)).count() == 1;
  }

  /** Where a word stands. */
  List<Integer> places(String word) {
    List<Integer> places = new ArrayList<>();
    for (int i = zh.indexOf(word); i >= 0; i = zh.indexOf(word, i + 1)) {
      places.add(i);
    }
    return places;
  }

  /** What the words that say nothing of the kind are translated by. */
  Set<String> otherLemmas() {
    return LexiconWord.in(zh).stream()
        .filter(word -> !NegatingForms.isNegating(word.text()))
        .flatMap(word -> LexiconWord.likelyLemmas(word.text()).stream())
        .collect(Collectors.toSet());
  }

  private ChineseNegation negation(int start, int end) {
    NegatingForms.Form form = NegatingForms.form(zh.substring(start, end));
    List<LexiconWord> after = clauses.words(end - form.negated().length(), clauses.end(end));
    List<LexiconWord> clause = new ArrayList<>(clauses.words(clauses.start(start), start));
    clause.addAll(after);
    List<LexiconWord> negated = after.subList(0, Math.min(MOST_NEGATED, after.size()));
    return new ChineseNegation(new Span(start, end), form.gloss(), negated, clause);
  }
}

package org.duizhao.check.negations;

import java.util.List;
import org.duizhao.align.LexiconWord;
import org.duizhao.text.Span;

/**
 * A negation in a Chinese sentence, in offsets from its start.
 *
 * @param span of the form that negates
 * @param gloss what it says in English
 * @param negated the words that may be what it negates, the first being the likeliest
 * @param clause all other words of its clause that carry meaning
 */
record ChineseNegation(
    Span span, String gloss, List<LexiconWord> negated, List<LexiconWord> clause) {

  ChineseNegation {
    negated = List.copyOf(negated);
    clause = List.copyOf(clause);
  }

  /** The form and the first word it negates, if they stand side by side. */
  Span withNegated() {
    return negated.stream()
        .map(LexiconWord::span)
        .filter(word -> word.start() == span.end())
        .findFirst()
        .map(span::cover)
        .orElse(span);
  }
}

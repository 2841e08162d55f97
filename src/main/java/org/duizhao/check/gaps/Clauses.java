package org.duizhao.check.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.duizhao.align.Word;
import org.duizhao.text.Span;

/**
 * One side of a bead as clauses: the words between two marks that end one.
 *
 * @param text the article's
 * @param span where this side stands in it
 * @param counterpart by word, how likely it has a counterpart
 */
record Clauses(
    GapModel model,
    String text,
    Span span,
    List<Word> words,
    List<Double> counterpart,
    List<Run> clauses) {

  /** Of which part of a clause a run is taken for the whole clause. */
  private static final double NEARLY_ALL = 0.6;

  /**
   * Neighbouring words.
   *
   * @param evidence for their having no counterpart, together
   */
  record Run(int first, int last, double evidence) {

    int words() {
      return last - first + 1;
    }

    /** This run and the one that follows it. */
    Run and(Run next) {
      return new Run(first, next.last, evidence + next.evidence);
    }
  }

  static Clauses of(
      GapModel model, String text, Span span, List<Word> words, IntToDoubleFunction counterpart) {
    List<Double> counterparts =
        IntStream.range(0, words.size()).mapToDouble(counterpart).boxed().toList();
    List<Run> clauses = new ArrayList<>();
    Run clause = null;
    for (int k = 0; k < words.size(); k++) {
      Run word = new Run(k, k, model.evidence(words.get(k), counterparts.get(k)));
      clause = clause == null ? word : clause.and(word);
      boolean last = k + 1 == words.size();
      if (last || model.clauseEnd().matcher(between(text, words, k)).find()) {
        clauses.add(clause);
        clause = null;
      }
    }
    return new Clauses(model, text, span, words, counterparts, clauses);
  }

  private static String between(String text, List<Word> words, int word) {
    int end = words.get(word).span().end();
    return text.substring(end, Math.max(end, words.get(word + 1).span().start()));
  }

  double evidence(int word) {
    return model.evidence(words.get(word), counterpart.get(word));
  }

  /** What a word counts among those without a counterpart. */
  double unanswered(int word) {
    return (1 - counterpart.get(word)) * model.count(words.get(word));
  }

  /** How far into this side an offset is, 0 to 1. */
  double share(int offset) {
    return (offset - span.start()) / (double) span.length();
  }

  /** Whether a run is made up of whole clauses. */
  boolean isWhole(Run run) {
    return beginsClause(run.first()) && endsClause(run.last());
  }

  private boolean beginsClause(int word) {
    return clauses.stream().anyMatch(clause -> clause.first() == word);
  }

  private boolean endsClause(int word) {
    return clauses.stream().anyMatch(clause -> clause.last() == word);
  }

  /** Where a run stands: all of the clause of which it is nearly all. */
  Span passage(Run run) {
    Run whole = run;
    for (Run clause : clauses) {
      boolean inside = clause.first() <= run.first() && run.last() <= clause.last();
      whole = inside && run.words() >= NEARLY_ALL * clause.words() ? clause : whole;
    }
    return new Span(start(whole.first()), end(whole.last()));
  }

  /** The start of a word, or of the clause that it begins, which small words may begin. */
  private int start(int word) {
    int start = words.get(word).span().start();
    if (!beginsClause(word)) {
      return start;
    }
    int from = word == 0 ? span.start() : words.get(word - 1).span().end();
    Matcher marks = marks(from, start);
    while (marks.find()) {
      from = marks.end();
    }
    while (from < start && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return Math.min(from, start);
  }

  private int end(int word) {
    int end = words.get(word).span().end();
    if (!endsClause(word)) {
      return end;
    }
    int to = word + 1 == words.size() ? span.end() : words.get(word + 1).span().start();
    Matcher marks = marks(end, to);
    return marks.find() ? marks.start() : word + 1 == words.size() ? to : end;
  }

  private Matcher marks(int from, int to) {
    return model
        .clauseEnd()
        .matcher(text)
        .region(from, Math.max(from, to))
        .useTransparentBounds(true);
  }
}

package org.duizhao.check.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * Which English words answer to a Chinese phrase, or nothing in doubt.
 *
 * <p>A word answers to the phrase if it is linked to the words of the phrase more than to any
 * other. The run of words without a mark between them that holds most of those is taken, with the
 * capitals beside it and the words after it that nothing else accounts for. If no word answers, the
 * phrase may be a name that was spelt in another way: then it is the run of such capitals where the
 * words about the phrase leave room for it.
 */
final class Answer {

  /** What a word that answers to something else takes from a run that goes over it. */
  private static final double STRANGE = 0.4;

  /** How far from its place a name may stand, in shares of the bead. */
  private static final double NEAR = 0.15;

  private final AnswerWords words;

  private Answer(AnswerWords words) {
    this.words = words;
  }

  /** The words of a bead that answer to a phrase of it. */
  static Optional<Place> to(Bitext bitext, Bead bead, Place phrase) {
    Answer answer = new Answer(new AnswerWords(bitext, bead, phrase.span()));
    return answer.linked().or(answer::name).map(span -> new Place(bitext.en(), span));
  }

  /** Words {@code first} to {@code last}, and how well they answer together. */
  private record Run(int first, int last, double worth) {

    double middle() {
      return (first + last + 1) / 2.0;
    }
  }

  private Optional<Span> linked() {
    Optional<Run> best = Optional.empty();
    Run run = null;
    for (int e = 0; e < words.size(); e++) {
      boolean goesOn = run != null && run.worth() > 0 && !words.breaks(e - 1);
      run = goesOn ? new Run(run.first(), e, run.worth() + worth(e)) : new Run(e, e, worth(e));
      if (words.answers(e) && run.worth() > best.map(Run::worth).orElse(0.0)) {
        best = Optional.of(run);
      }
    }
    return best.map(this::extended).filter(this::isExpression).map(this::span);
  }

  private double worth(int e) {
    return words.answers(e) ? words.own(e) : isStrayCapital(e) ? 0 : -STRANGE - words.other(e);
  }

  private boolean isStrayCapital(int e) {
    return words.isUnaccounted(e) && words.isCapital(e);
  }

  private Run extended(Run run) {
    int from = run.first();
    int to = run.last();
    while (from > 0 && !words.breaks(from - 1) && isStrayCapital(from - 1)) {
      from--;
    }
    while (to + 1 < words.size() && goesOn(to)) {
      to++;
    }
    return new Run(from, to, run.worth());
  }

  /** Whether the word after this one may belong to the same expression. */
  private boolean goesOn(int e) {
    return isStrayCapital(e + 1)
        ? !words.breaks(e)
        : words.isUnaccounted(e + 1) && words.gap(e).equals(" ");
  }

  /** Whether a run says enough to stand for a phrase: two words, or a name. */
  private boolean isExpression(Run run) {
    return run.last() > run.first() || words.isCapital(run.first());
  }

  private Optional<Span> name() {
    int left = words.before();
    int right = words.after();
    return strayCapitals().stream()
        .filter(run -> isBetween(run, left, right))
        .min(Comparator.comparingDouble(run -> Math.abs(run.middle() - words.expected())))
        .map(this::span);
  }

  /** Whether a run stands between the words about the phrase, or near it if they are reversed. */
  private boolean isBetween(Run run, int left, int right) {
    boolean inOrder = left >= 0 && left < right;
    return inOrder
        ? left < run.first() && run.last() < right
        : Math.abs(run.middle() - words.expected()) < NEAR * words.size();
  }

  private List<Run> strayCapitals() {
    List<Run> runs = new ArrayList<>();
    for (int e = 0; e < words.size(); e++) {
      if (isStrayCapital(e)) {
        int from = e;
        while (e + 1 < words.size() && !words.breaks(e) && isStrayCapital(e + 1)) {
          e++;
        }
        runs.add(new Run(from, e, 0));
      }
    }
    return runs;
  }

  private Span span(Run run) {
    return words.span(run.first(), run.last());
  }
}

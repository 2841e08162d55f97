package org.duizhao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.align.Word;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * Which English words answer to a Chinese phrase, or nothing in doubt.
 *
 * <p>A word answers to the phrase if it is linked to the words of the phrase more than to any
 * other. The run of words without a mark between them that holds most of those is taken, with
 * capitals that nothing else accounts for. If no word answers, the phrase may be a name that was
 * spelt in another way: then it is the only run of such capitals where the words about the phrase
 * leave room for it.
 */
final class Answer {

  private static final double LINKED = 0.2;
  private static final double SURELY_LINKED = 0.4;
  private static final double ACCOUNTED_FOR = 0.3;

  /** What a word that answers to something else takes from a run that goes over it. */
  private static final double STRANGE = 0.4;

  /** How far from its place a name may stand, in shares of the bead. */
  private static final double NEAR = 0.15;

  private static final Pattern BREAK = Pattern.compile("[,;:.!?()\\[\\]“”\"—–|/]");

  private final String text;
  private final LinkedBead links;
  private final double[] own;
  private final double[] other;
  private final int first;
  private final int last;

  /** Where the segments start. */
  private final List<Integer> starts;

  private Answer(Bitext bitext, Bead bead, Span phrase) {
    this.text = bitext.en().text();
    this.links = bitext.words().of(bead);
    this.starts = bead.en().stream().map(segment -> segment.span().start()).toList();
    this.own = new double[links.en().size()];
    this.other = new double[own.length];
    int from = links.zh().size();
    int to = -1;
    for (int z = 0; z < links.zh().size(); z++) {
      boolean inside = links.zh().get(z).span().overlaps(phrase);
      from = inside ? Math.min(from, z) : from;
      to = inside ? z : to;
      for (int e = 0; e < own.length; e++) {
        double link = links.probability(z, e);
        own[e] += inside ? link : 0;
        other[e] = inside ? other[e] : Math.max(other[e], link);
      }
    }
    first = from;
    last = to;
  }

  /** The words of a bead that answer to a phrase of it. */
  static Optional<Place> to(Bitext bitext, Bead bead, Place phrase) {
    Answer answer = new Answer(bitext, bead, phrase.span());
    return answer.linked().or(answer::name).map(span -> new Place(bitext.en(), span));
  }

  private Optional<Span> linked() {
    Optional<Run> best = Optional.empty();
    Run run = null;
    for (int e = 0; e < own.length; e++) {
      boolean goesOn = run != null && run.worth() > 0 && !breaks(e - 1);
      run = goesOn ? new Run(run.first(), e, run.worth() + worth(e)) : new Run(e, e, worth(e));
      if (answers(e) && run.worth() > best.map(Run::worth).orElse(0.0)) {
        best = Optional.of(run);
      }
    }
    return best.map(this::extended).filter(this::isExpression).map(this::span);
  }

  private record Run(int first, int last, double worth) {

    double middle() {
      return (first + last + 1) / 2.0;
    }
  }

  private double worth(int e) {
    return answers(e) ? own[e] : isUnaccounted(e) ? 0 : -STRANGE - other[e];
  }

  private boolean answers(int e) {
    return own[e] >= LINKED && own[e] > other[e];
  }

  private boolean isUnaccounted(int e) {
    return own[e] + other[e] < ACCOUNTED_FOR && isCapital(e);
  }

  /** Whether a word has a capital that does not come from a sentence that it begins. */
  private boolean isCapital(int e) {
    int start = links.en().get(e).span().start();
    return Character.isUpperCase(text.charAt(start))
        && (starts.stream().noneMatch(s -> s == start) || isAllCapitals(e));
  }

  private boolean isAllCapitals(int e) {
    Span span = links.en().get(e).span();
    return span.length() > 1
        && text.substring(span.start(), span.end()).chars().allMatch(Character::isUpperCase);
  }

  private Run extended(Run run) {
    int from = run.first();
    int to = run.last();
    while (from > 0 && !breaks(from - 1) && isUnaccounted(from - 1)) {
      from--;
    }
    while (to + 1 < own.length && (isUnaccounted(to + 1) ? !breaks(to) : follows(to + 1))) {
      to++;
    }
    return new Run(from, to, run.worth());
  }

  /** Whether a run says enough to stand for a phrase: two words, or a name. */
  private boolean isExpression(Run run) {
    return run.last() > run.first() || isCapital(run.first());
  }

  /** Whether a word that nothing accounts for follows the one before it with a blank only. */
  private boolean follows(int e) {
    int end = links.en().get(e - 1).span().end();
    return own[e] + other[e] < ACCOUNTED_FOR
        && text.substring(end, Math.max(end, links.en().get(e).span().start())).equals(" ");
  }

  /** Whether a mark stands between a word and the next. */
  private boolean breaks(int e) {
    int end = links.en().get(e).span().end();
    int start = links.en().get(e + 1).span().start();
    return start > end && BREAK.matcher(text.substring(end, start)).find();
  }

  private Optional<Span> name() {
    if (last < 0 || own.length == 0) {
      return Optional.empty();
    }
    int left =
        IntStream.range(0, first)
            .map(k -> surest(first - 1 - k))
            .filter(e -> e >= 0)
            .findFirst()
            .orElse(-1);
    int right =
        IntStream.range(last + 1, links.zh().size())
            .map(this::surest)
            .filter(e -> e >= 0)
            .findFirst()
            .orElse(-1);
    double expected = own.length * (first + last + 1) / (2.0 * links.zh().size());
    return capitals().stream()
        .filter(run -> isBetween(run, left, right, expected))
        .min(Comparator.comparingDouble(run -> Math.abs(run.middle() - expected)))
        .map(this::span);
  }

  /** Whether a run stands between the words about the phrase, or near it if they are reversed. */
  private boolean isBetween(Run run, int left, int right, double expected) {
    boolean inOrder = left >= 0 && left < right;
    return inOrder
        ? left < run.first() && run.last() < right
        : Math.abs(run.middle() - expected) < NEAR * own.length;
  }

  /** The English word that surely answers to a Chinese one, -1 if none does. */
  private int surest(int z) {
    int best = -1;
    for (int e = 0; e < own.length; e++) {
      boolean sure = links.probability(z, e) >= SURELY_LINKED;
      best = sure && (best < 0 || links.probability(z, e) > links.probability(z, best)) ? e : best;
    }
    return best;
  }

  /** The runs of capitals that nothing accounts for. */
  private List<Run> capitals() {
    List<Run> runs = new ArrayList<>();
    for (int e = 0; e < own.length; e++) {
      if (isUnaccounted(e)) {
        int from = e;
        while (e + 1 < own.length && !breaks(e) && isUnaccounted(e + 1)) {
          e++;
        }
        runs.add(new Run(from, e, 0));
      }
    }
    return runs;
  }

  private Span span(Run run) {
    List<Word> words = links.en();
    return words.get(run.first()).span().cover(words.get(run.last()).span());
  }
}

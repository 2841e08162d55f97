package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.align.Word;
import org.duizhao.suggest.LinkedText.Link;
import org.duizhao.suggest.PhraseRendering.Kind;
import org.duizhao.suggest.Phrases.Sighting;

/**
 * Finds the English words that answer to a phrase at one place.
 *
 * <p>Words linked to the phrase rather than to other Chinese words, and the unlinked ones between
 * them, are its rendering; unlinked capitals beside them belong to it too if a part of the phrase
 * is without a counterpart. Where nothing is linked to any of it, as with a foreign name, a run of
 * unlinked capitals is, if a word beside the run is linked to a word beside the phrase. What is not
 * clearly bounded is none.
 */
final class RenderingSearch {

  private static final int MOST_WORDS = 7;
  private static final double CLEARLY = 0.6;

  private final LinkedText text;
  private final EnglishSide english;
  private final int from;
  private final int to;

  private RenderingSearch(Sighting sighting) {
    text = sighting.text();
    english = text.english();
    from = sighting.from();
    to = sighting.to();
  }

  /** English words from {@code from} to before {@code to}, and the sum of their links. */
  private record Run(int from, int to, double score) {

    IntStream words() {
      return IntStream.range(from, to);
    }
  }

  static Optional<PhraseRendering> find(String phrase, Sighting sighting) {
    RenderingSearch search = new RenderingSearch(sighting);
    return search.run().map(run -> search.rendering(phrase, run));
  }

  private Optional<Run> run() {
    List<Run> runs = linkedRuns();
    if (runs.isEmpty()) {
      return isLinked() || !isUnlisted() ? Optional.empty() : freeRun();
    }
    runs.sort(Comparator.comparingDouble(Run::score).reversed());
    Run best = runs.get(0);
    boolean clear = runs.size() == 1 || runs.get(1).score() < CLEARLY * best.score();
    return clear && covers(best) && best.to() - best.from() <= MOST_WORDS
        ? Optional.of(best)
        : Optional.empty();
  }

  private List<Run> linkedRuns() {
    List<Run> runs = new ArrayList<>();
    int next = 0;
    for (int e = 0; e < english.words().size(); e++) {
      if (e >= next && isOwn(e)) {
        int end = end(e);
        double score = IntStream.range(e, end).mapToDouble(i -> inside(i)).sum();
        Run run = withCapitals(new Run(e, end, score));
        runs.add(run);
        next = run.to();
      }
    }
    return runs;
  }

  /** Where the run ends that begins with an own word: after its last own word. */
  private int end(int own) {
    int end = own + 1;
    for (int e = own; english.isJoined(e) && (isOwn(e + 1) || isFree(e + 1)); e++) {
      end = isOwn(e + 1) ? e + 2 : end;
    }
    return end;
  }

  /** With the unlinked capitals beside it, if the phrase has words without a counterpart. */
  private Run withCapitals(Run run) {
    int start = run.from();
    int end = run.to();
    if (linked(run) < characters()) {
      while (start > 0 && english.isNext(start - 1) && isFreeCapital(start - 1)) {
        start--;
      }
      while (english.isNext(end - 1) && isFreeCapital(end)) {
        end++;
      }
    }
    return new Run(start, end, run.score());
  }

  /** Whether the words of the phrase have counterparts in the run, or may have. */
  private boolean covers(Run run) {
    return linked(run) == characters()
        || (run.words().anyMatch(this::isFree) && 2 * linked(run) >= characters());
  }

  private int characters() {
    return IntStream.range(from, to).map(this::length).sum();
  }

  /** How many characters of the phrase have their counterparts in a run. */
  private int linked(Run run) {
    return IntStream.range(from, to)
        .filter(z -> run.words().anyMatch(e -> text.isLinked(z, e)))
        .map(this::length)
        .sum();
  }

  private int length(int z) {
    return text.zh().get(z).token().length();
  }

  /** Whether the phrase has a word of one character, as what no lexicon lists falls into. */
  private boolean isUnlisted() {
    return IntStream.range(from, to).anyMatch(z -> length(z) == 1);
  }

  private boolean isLinked() {
    return IntStream.range(0, english.words().size()).anyMatch(e -> inside(e) > 0);
  }

  /**
   * How likely an English word answers to a word of the phrase. Single characters are believed to
   * have counterparts in names only: as words they are too common.
   */
  private double inside(int e) {
    double most = 0;
    for (Link link : text.links(e)) {
      int z = link.zh();
      boolean counts = z >= from && z < to && (length(z) > 1 || english.isName(e));
      most = counts ? Math.max(most, link.probability()) : most;
    }
    return most;
  }

  /** The run of unlinked capitals that stands beside the counterpart of a neighbour. */
  private Optional<Run> freeRun() {
    List<Run> runs = new ArrayList<>();
    int next = 0;
    for (int e = 0; e < english.words().size(); e++) {
      if (e >= next && isFreeCapital(e)) {
        next = e + 1;
        while (english.isNext(next - 1) && isFreeCapital(next)) {
          next++;
        }
        if (isBesideNeighbour(e, next)) {
          runs.add(new Run(e, next, 0));
        }
      }
    }
    return runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
  }

  private boolean isBesideNeighbour(int start, int end) {
    return (start > 0 && english.isJoined(start - 1) && isNeighbour(start - 1))
        || (english.isJoined(end - 1) && isNeighbour(end));
  }

  /** Whether an English word answers to a Chinese one directly before or after the phrase. */
  private boolean isNeighbour(int e) {
    return (from > 0 && text.isJoinedZh(from - 1) && text.isLinked(from - 1, e))
        || (text.isJoinedZh(to - 1) && text.isLinked(to, e));
  }

  private boolean isOwn(int e) {
    double own = inside(e);
    return own > 0 && own >= text.outside(e, from, to);
  }

  private boolean isFree(int e) {
    return inside(e) == 0 && text.outside(e, from, to) == 0;
  }

  private boolean isFreeCapital(int e) {
    return isFree(e) && english.isName(e);
  }

  private PhraseRendering rendering(String phrase, Run run) {
    int start = run.from();
    int end = run.to();
    if (run.words().anyMatch(english::isName)) {
      while (!english.isName(start) && !isOfAWord(start)) {
        start++;
      }
      while (!english.isName(end - 1) && !isOfAWord(end - 1)) {
        end--;
      }
    }
    return new PhraseRendering(
        phrase,
        text.zhPlace(from, to),
        english.place(start, end),
        english.words().subList(start, end).stream().map(Word::token).toList(),
        kind(new Run(start, end, run.score())));
  }

  private Kind kind(Run run) {
    if (run.words().allMatch(english::isName)) {
      return Kind.NAME;
    }
    boolean whole = length(from) > 1 && length(to - 1) > 1;
    boolean noun =
        !english.isVerb(run.from())
            && !english.place(run.from(), run.to()).text().contains(" and ");
    return whole && noun && linked(run) == characters() ? Kind.TERM : Kind.OTHER;
  }

  /** Whether an English word answers to a Chinese one of more than one character. */
  private boolean isOfAWord(int e) {
    return IntStream.range(from, to).anyMatch(z -> length(z) > 1 && text.isLinked(z, e));
  }
}

package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private final Sighting sighting;
  private final PhraseLinks links;
  private final EnglishSide english;

  private RenderingSearch(Sighting sighting) {
    this.sighting = sighting;
    links = new PhraseLinks(sighting);
    english = sighting.text().english();
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
      return links.isLinked() || !links.isUnlisted() ? Optional.empty() : freeRun();
    }
    runs.sort(Comparator.comparingDouble(Run::score).reversed());
    Run best = runs.get(0);
    boolean clear = runs.size() == 1 || runs.get(1).score() < CLEARLY * best.score();
    return clear && links.covers(best.from(), best.to()) && best.to() - best.from() <= MOST_WORDS
        ? Optional.of(best)
        : Optional.empty();
  }

  private List<Run> linkedRuns() {
    List<Run> runs = new ArrayList<>();
    int next = 0;
    for (int e = 0; e < english.words().size(); e++) {
      if (e >= next && links.isOwn(e)) {
        int end = end(e);
        double score = IntStream.range(e, end).mapToDouble(links::inside).sum();
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
    for (int e = own; english.isJoined(e) && (links.isOwn(e + 1) || links.isFree(e + 1)); e++) {
      end = links.isOwn(e + 1) ? e + 2 : end;
    }
    return end;
  }

  /** With the unlinked capitals beside it, if the phrase has words without a counterpart. */
  private Run withCapitals(Run run) {
    int start = run.from();
    int end = run.to();
    if (links.linked(start, end) < links.characters()) {
      while (start > 0 && english.isNext(start - 1) && links.isFreeCapital(start - 1)) {
        start--;
      }
      end = endOfCapitals(end);
    }
    return new Run(start, end, run.score());
  }

  private int endOfCapitals(int from) {
    int end = from;
    while (english.isNext(end - 1) && links.isFreeCapital(end)) {
      end++;
    }
    return end;
  }

  /** The run of unlinked capitals that stands beside the counterpart of a neighbour. */
  private Optional<Run> freeRun() {
    List<Run> runs = new ArrayList<>();
    int next = 0;
    for (int e = 0; e < english.words().size(); e++) {
      if (e >= next && links.isFreeCapital(e)) {
        next = endOfCapitals(e + 1);
        if (isBesideNeighbour(e, next)) {
          runs.add(new Run(e, next, 0));
        }
      }
    }
    return runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
  }

  private boolean isBesideNeighbour(int start, int end) {
    return (start > 0 && english.isJoined(start - 1) && links.isNeighbour(start - 1))
        || (english.isJoined(end - 1) && links.isNeighbour(end));
  }

  private PhraseRendering rendering(String phrase, Run run) {
    int start = run.from();
    int end = run.to();
    if (run.words().anyMatch(english::isName)) {
      while (!english.isName(start) && !links.isOfAWord(start)) {
        start++;
      }
      while (!english.isName(end - 1) && !links.isOfAWord(end - 1)) {
        end--;
      }
    }
    return new PhraseRendering(
        phrase,
        sighting.place(),
        english.place(start, end),
        english.words().tokens(start, end),
        kind(start, end));
  }

  private Kind kind(int start, int end) {
    if (IntStream.range(start, end).allMatch(english::isName)) {
      return Kind.NAME;
    }
    boolean noun = !english.isVerb(start) && !english.place(start, end).text().contains(" and ");
    return noun && links.isOfWords() && links.linked(start, end) == links.characters()
        ? Kind.TERM
        : Kind.OTHER;
  }
}

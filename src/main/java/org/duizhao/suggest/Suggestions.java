package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.align.Bitext;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.Place;

/**
 * Proposes terms: the phrases of aligned articles that {@link Candidates} takes for terms, with the
 * English that {@link EnglishPhrases} finds to go with each. What is surer, more frequent, better
 * bounded and holds together better comes first, and names before phrases.
 */
public final class Suggestions {

  /** Below, the English is taken to go with the Chinese by chance. */
  private static final double CLOSE = 0.25;

  /** From which share of the closeness of the best on another rendering competes with it. */
  private static final double COMPETING = 0.3;

  private final List<LinkedText> texts = new ArrayList<>();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** What is kept of an aligned pair: its words and their links. */
  public static final class Kept {
    private final List<LinkedText> texts;

    private Kept(List<LinkedText> texts) {
      this.texts = texts;
    }
  }

  /** What is to be kept of an aligned pair; may be asked by several threads at a time. */
  public Kept look(Bitext bitext) {
    return new Kept(LinkedText.of(bitext).stream().map(text -> text.kept(known)).toList());
  }

  public void add(Kept pair) {
    texts.addAll(pair.texts);
  }

  /**
   * The proposals, the best first.
   *
   * @param minCount how often a phrase must stand in the articles
   */
  public List<Suggestion> all(int minCount) {
    EnglishIndex index = new EnglishIndex(texts);
    EnglishPhrases english = new EnglishPhrases(index, new Abbreviations(texts));
    Growth growth = new Growth(english, index);
    ShortForms shortForms = new ShortForms(texts);
    Runs runs = new Runs(texts, Math.max(2, minCount), shortForms.phrases());
    List<Suggestion> all =
        Nested.dropped(
            Candidates.in(runs).stream()
                .flatMap(candidate -> suggestion(candidate, english, growth).stream())
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .toList());
    Map<Suggestion, String> inFull = shortForms.inFull(all);
    return all.stream().map(s -> inFull.containsKey(s) ? s.shortFor(inFull.get(s)) : s).toList();
  }

  private static Optional<Suggestion> suggestion(
      Candidate candidate, EnglishPhrases english, Growth growth) {
    List<Choice> choices = distinct(english.choices(candidate));
    if (choices.isEmpty() || choices.get(0).close() < CLOSE) {
      return Optional.empty();
    }
    choices = choices.stream().map(c -> growth.whole(c, candidate.count())).toList();
    Choice best = choices.get(0);
    Place first = candidate.first().place();
    return Optional.of(
        new Suggestion(
            first.text(),
            candidate.phrase(),
            Optional.empty(),
            candidate.count(),
            first,
            choices.stream().map(Spelling::of).toList(),
            score(candidate, best),
            best.close()));
  }

  private static double score(Candidate candidate, Choice best) {
    return best.close()
        * Math.log(1 + Math.min(candidate.own(), best.where().size()))
        * candidate.boundary()
        * candidate.cohesion()
        * Math.sqrt(Math.max(candidate.closed(), TermLikeness.closed(best)))
        * TermLikeness.of(candidate, best);
  }

  /** The best, and those that compete with it: not the same words, nor at the same places. */
  private static List<Choice> distinct(List<Choice> choices) {
    List<Choice> distinct = new ArrayList<>();
    for (Choice choice : choices) {
      boolean other =
          distinct.stream()
              .noneMatch(
                  known ->
                      Wording.areLike(known.lemmas(), choice.lemmas())
                          || !Collections.disjoint(places(known), places(choice)));
      if (other && (distinct.isEmpty() || choice.close() >= COMPETING * distinct.get(0).close())) {
        distinct.add(choice);
      }
    }
    return distinct;
  }

  private static List<Sighting> places(Choice choice) {
    return choice.where().stream().map(Option::zh).toList();
  }
}

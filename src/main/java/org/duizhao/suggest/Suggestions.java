package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.align.Bitext;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.suggest.Suggestion.Usage;
import org.duizhao.text.Place;

/**
 * Proposes terms: the phrases of aligned articles that {@link Candidates} takes for terms, with the
 * English that {@link EnglishPhrases} finds to go with each. The surer and the more frequent come
 * first.
 */
public final class Suggestions {

  /** Below, the English is taken to go with the Chinese by chance. */
  private static final double CLOSE = 0.25;

  /** From which share of the closeness of the best on another rendering competes with it. */
  private static final double COMPETING = 0.3;

  /** How much a spelling counts whose capital is not that of a title or an opening. */
  private static final int SURE = 1000;

  private final List<LinkedText> texts = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();

  /** Adds an aligned pair; its words and links are kept, not the articles. */
  public void add(Bitext bitext) {
    LinkedText.of(bitext).forEach(text -> texts.add(text.kept(known)));
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
    List<Suggestion> all =
        Candidates.in(texts, Math.max(2, minCount)).stream()
            .flatMap(candidate -> suggestion(candidate, english, growth).stream())
            .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
            .toList();
    return Nested.dropped(all);
  }

  private static Optional<Suggestion> suggestion(
      Candidate candidate, EnglishPhrases english, Growth growth) {
    List<Choice> choices = distinct(english.choices(candidate));
    if (System.getenv("SGDEBUG") != null && (choices.isEmpty() || choices.get(0).close() < CLOSE)) System.err.println("EN\t" + candidate.phrase() + "\t" + (choices.isEmpty() ? "" : choices.get(0).lemmas() + " " + choices.get(0).close()));
    if (choices.isEmpty() || choices.get(0).close() < CLOSE) {
      return Optional.empty();
    }
    choices = choices.stream().map(c -> growth.whole(c, candidate.count())).toList();
    Choice best = choices.get(0);
    double score =
        best.close()
            * Math.log(1 + Math.min(candidate.own(), best.where().size()))
            * candidate.boundary()
            * candidate.cohesion()
            * Math.sqrt(Math.max(candidate.closed(), TermLikeness.closed(best)))
            * TermLikeness.of(candidate, best);
    if (System.getenv("SGDEBUG") != null) {
      System.err.printf("%s\t%s\tclose %.2f own %.1f n %d bound %.2f coh %.2f closed %.2f %.2f like %.2f score %.3f%n", candidate.phrase(), best.lemmas(), best.close(), candidate.own(), best.where().size(), candidate.boundary(), candidate.cohesion(), candidate.closed(), TermLikeness.closed(best), TermLikeness.of(candidate, best), score);
    }
    Place first = candidate.first().place();
    return Optional.of(
        new Suggestion(
            first.text(),
            candidate.count(),
            first,
            choices.stream().map(Suggestions::usage).toList(),
            score,
            best.close()));
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

  /** A rendering as it is written most often, and its abbreviation or what it is in full. */
  private static Usage usage(Choice choice) {
    Map<List<String>, List<Option>> forms =
        choice.where().stream()
            .collect(
                Collectors.groupingBy(Option::lemmas, LinkedHashMap::new, Collectors.toList()));
    List<List<Option>> byCount =
        forms.values().stream()
            .sorted(Comparator.comparingInt((List<Option> form) -> form.size()).reversed())
            .toList();
    Optional<Usage> other =
        byCount.stream()
            .skip(1)
            .findFirst()
            .map(form -> new Usage(written(form), form.size(), place(form), Optional.empty()));
    List<Option> usual = byCount.get(0);
    return new Usage(written(usual), usual.size(), place(usual), other);
  }

  private static Place place(List<Option> where) {
    return where.get(0).place();
  }

  /** The commonest spelling, but one whose capital is that of a title or an opening only alone. */
  private static String written(List<Option> where) {
    Map<String, Integer> written = new HashMap<>();
    for (Option option : where) {
      int weight = option.english().isChance(option.from()) ? 1 : SURE;
      written.merge(option.place().text().replaceAll("[\\s\\p{Z}]+", " "), weight, Integer::sum);
    }
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> -e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}

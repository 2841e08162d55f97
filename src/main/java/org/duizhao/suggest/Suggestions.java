package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "[\\s\\p{Z}]*[(（][\"“‘']?(\\p{Lu}[\\p{L}\\p{N}&-]{1,9})[\"”’']?[)）].*", Pattern.DOTALL);

  /** All but letters and digits. */
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int AFTER = 16;

  /** How much a spelling counts whose capital is not that of a title or an opening. */
  private static final int SURE = 1000;

  private final List<LinkedText> texts = new ArrayList<>();

  /** Adds an aligned pair, which is kept. */
  public void add(Bitext bitext) {
    texts.addAll(LinkedText.of(bitext));
  }

  /**
   * The proposals, the best first.
   *
   * @param minCount how often a phrase must stand in the articles
   */
  public List<Suggestion> all(int minCount) {
    Map<String, List<Sighting>> candidates = Candidates.in(texts, Math.max(2, minCount));
    EnglishPhrases english = new EnglishPhrases(candidates, texts);
    List<Suggestion> all = new ArrayList<>();
    candidates.forEach(
        (phrase, sightings) -> suggestion(phrase, sightings, english).ifPresent(all::add));
    all.sort(Comparator.comparingDouble(Suggestion::score).reversed());
    return all;
  }

  private static Optional<Suggestion> suggestion(
      String phrase, List<Sighting> sightings, EnglishPhrases english) {
    List<Choice> choices = distinct(english.choices(phrase, sightings.size()));
    if (choices.isEmpty() || choices.get(0).close() < CLOSE) {
      return Optional.empty();
    }
    Choice best = choices.get(0);
    Place first = sightings.get(0).text().zhPlace(sightings.get(0).from(), sightings.get(0).to());
    double score =
        best.close()
            * Math.log(1 + best.where().size())
            * Candidates.boundary(sightings)
            * TermLikeness.of(sightings.get(0), best);
    return Optional.of(
        new Suggestion(
            first.text(),
            sightings.size(),
            first,
            choices.stream().map(Suggestions::usage).toList(),
            score));
  }

  /** The best, and those that compete with it: not the same words, nor at the same places. */
  private static List<Choice> distinct(List<Choice> choices) {
    List<Choice> distinct = new ArrayList<>();
    for (Choice choice : choices) {
      boolean other =
          distinct.stream()
              .noneMatch(
                  known ->
                      Wording.areLike(words(known), words(choice))
                          || !Collections.disjoint(places(known), places(choice)));
      if (other && (distinct.isEmpty() || choice.close() >= COMPETING * distinct.get(0).close())) {
        distinct.add(choice);
      }
    }
    return distinct;
  }

  private static List<String> words(Choice choice) {
    return List.of(choice.lemmas().split(" "));
  }

  private static List<Sighting> places(Choice choice) {
    return choice.where().stream().map(Option::zh).toList();
  }

  private static Usage usage(Choice choice) {
    Map<String, Integer> written = new HashMap<>();
    String abbreviation = "";
    for (Option option : choice.where()) {
      Place place = place(option);
      EnglishSide english = option.zh().text().english();
      int weight = english.isChance(option.from()) ? 1 : SURE;
      written.merge(place.text().replaceAll("[\\s\\p{Z}]+", " "), weight, Integer::sum);
      abbreviation = abbreviation.isEmpty() ? abbreviation(place) : abbreviation;
    }
    String en =
        written.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(e -> -e.getKey().length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return new Usage(en, choice.where().size(), place(choice.where().get(0)), abbreviation);
  }

  private static Place place(Option option) {
    return option.zh().text().english().place(option.from(), option.to());
  }

  /** The abbreviation that follows in brackets, if its letters stand in the words in order. */
  private static String abbreviation(Place place) {
    String all = place.article().text();
    int end = place.span().end();
    Matcher after = ABBREVIATION.matcher(all.substring(end, Math.min(all.length(), end + AFTER)));
    return after.matches() && isShortFor(after.group(1), place.text()) ? after.group(1) : "";
  }

  static boolean isShortFor(String abbreviation, String words) {
    String letters = LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    String sought = LETTERS.matcher(abbreviation.toLowerCase(Locale.ROOT)).replaceAll("");
    int at = 0;
    for (int k = 0; k < sought.length() && at >= 0; k++) {
      int found = letters.indexOf(sought.charAt(k), at);
      at = found < 0 || (k == 0 && found > 0) ? -1 : found + 1;
    }
    return at > 0;
  }
}

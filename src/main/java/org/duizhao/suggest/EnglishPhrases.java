package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.suggest.Phrases.Sighting;
import org.duizhao.text.ListFile;
import org.duizhao.text.Place;

/**
 * Which English phrase goes with a Chinese one over all its occurrences.
 *
 * <p>At each occurrence those phrases are asked that hold a word linked to it and have no word at
 * either end that is linked elsewhere. Of them the one is taken that is nearly always there when
 * the Chinese is and nearly never else (Dice), and whose words and the Chinese ones are linked.
 * {@link Growth} then makes it whole.
 */
final class EnglishPhrases {

  static final int MOST_WORDS = 8;

  /** What a word without any link is worth if all of the Chinese has its counterparts already. */
  private static final double FREE = 0.8;

  /** Mr, Ms and the like have capitals but are no names. */
  private static final int LONGEST_TITLE = 3;

  /** What a word counts that is linked to other Chinese. */
  private static final double FOREIGN = -0.5;

  /** Words that are part of no term. */
  private static final Set<String> NOT_AT_EDGE =
      ListFile.words(EnglishPhrases.class, "not-at-edge.txt");

  private final EnglishIndex index;
  private final Abbreviations abbreviations;

  /** An English phrase at an occurrence; how much of both sides is linked, 0 to 1. */
  record Option(Sighting zh, int from, int to, double linked) {

    EnglishSide english() {
      return zh.text().english();
    }

    List<String> lemmas() {
      return english().words().tokens(from, to);
    }

    Place place() {
      return english().place(from, to);
    }

    /** Whether all of the Chinese has its counterparts in it. */
    boolean isAnswered() {
      PhraseLinks links = new PhraseLinks(zh);
      return links.answered(from, to) == links.characters();
    }

    Option at(int start, int end) {
      return new Option(zh, start, end, EnglishPhrases.linked(zh, start, end));
    }
  }

  /** An English phrase that goes with a Chinese one, where it does, and how closely, 0 to 1. */
  record Choice(List<String> lemmas, List<Option> where, double close) {}

  EnglishPhrases(EnglishIndex index, Abbreviations abbreviations) {
    this.index = index;
    this.abbreviations = abbreviations;
  }

  /** The renderings of a phrase that stand in two places at least, the closest first. */
  List<Choice> choices(Candidate candidate) {
    return options(candidate.sightings()).entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> choice(entry.getKey(), entry.getValue(), candidate.count()))
        .sorted(
            Comparator.comparingDouble(Choice::close)
                .thenComparingInt(choice -> choice.lemmas().size())
                .thenComparing(choice -> choice.lemmas().toString())
                .reversed())
        .toList();
  }

  /**
   * @param count how often the Chinese phrase stands in the articles
   */
  Choice choice(List<String> lemmas, List<Option> where, int count) {
    int times = index.count(Spelling.byForm(where).get(0).get(0).lemmas());
    double dice = 2.0 * where.size() / (count + Math.max(where.size(), times));
    double linked = where.stream().mapToDouble(Option::linked).average().orElse(0);
    return new Choice(lemmas, where, dice * linked);
  }

  /** At every occurrence, a phrase once only: where most of it is linked. */
  private Map<List<String>, List<Option>> options(List<Sighting> sightings) {
    Map<List<String>, List<Option>> all = new HashMap<>();
    for (Sighting sighting : sightings) {
      Map<List<String>, Option> here = new HashMap<>();
      EnglishSide english = sighting.text().english();
      int next = 0;
      for (int e = 0; e < english.words().size(); e++) {
        if (isOwn(sighting, e)) {
          addAround(sighting, e, Math.max(next, e - MOST_WORDS), here);
          next = e + 1;
        }
      }
      here.forEach((key, option) -> all.computeIfAbsent(key, k -> new ArrayList<>()).add(option));
    }
    return all;
  }

  /** The phrases that hold an own word and begin at {@code first} or later. */
  private void addAround(Sighting sighting, int own, int first, Map<List<String>, Option> here) {
    EnglishSide english = sighting.text().english();
    for (int from = first; from <= own; from++) {
      int last = Math.min(from + MOST_WORDS, english.words().size());
      for (int to = from + 1; to <= last && mayStand(sighting, to - 1); to++) {
        if (to > own
            && fits(sighting, from)
            && fits(sighting, to - 1)
            && english.isBalanced(from, to)) {
          Option option = new Option(sighting, from, to, linked(sighting, from, to));
          here.merge(
              abbreviations.inFull(option.lemmas()),
              option,
              (a, b) -> a.linked() >= b.linked() ? a : b);
        }
        if (!english.goesOn(to - 1)) {
          break;
        }
      }
    }
  }

  static boolean isOwn(Sighting zh, int e) {
    return zh.text().isLinked(zh.from(), zh.to(), e);
  }

  /** Whether a word may begin or end a rendering: it answers to the Chinese, or to nothing. */
  private static boolean fits(Sighting zh, int e) {
    return !zh.text().isLinked(e) || isOwn(zh, e);
  }

  static boolean mayStand(Sighting zh, int e) {
    EnglishSide english = zh.text().english();
    return !NOT_AT_EDGE.contains(english.words().token(e))
        || (english.isName(e) && english.words().written(e).length() > LONGEST_TITLE);
  }

  /** The share of the Chinese characters and the English words that are linked to each other. */
  private static double linked(Sighting zh, int from, int to) {
    PhraseLinks links = new PhraseLinks(zh);
    int characters = links.characters();
    int answered = links.answered(from, to);
    double free = answered < characters ? 1 : FREE;
    double own =
        IntStream.range(from, to)
            .mapToDouble(e -> isOwn(zh, e) ? 1 : zh.text().isLinked(e) ? FOREIGN : free)
            .sum();
    return Math.sqrt((answered + 1.0) / (characters + 1)) * Math.max(0, own + 1) / (to - from + 1);
  }
}

package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.align.Word;
import org.duizhao.suggest.Phrases.Sighting;

/**
 * Which English phrase goes with a Chinese one over all its occurrences.
 *
 * <p>At each occurrence those phrases are asked that hold a word linked to it and have no word at
 * either end that is linked elsewhere. Of them the one is taken that is nearly always there when
 * the Chinese is and nearly never else (Dice), and whose words and the Chinese ones are linked.
 */
final class EnglishPhrases {

  private static final int MOST_WORDS = 8;

  /** What a word without any link is worth if all of the Chinese has its counterparts already. */
  private static final double FREE = 0.8;

  private final Map<String, Map<String, List<Option>>> options = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /** An English phrase at an occurrence; how much of both sides is linked, 0 to 1. */
  record Option(Sighting zh, int from, int to, double linked) {}

  /** An English phrase that goes with a Chinese one, where it does, and how closely, 0 to 1. */
  record Choice(String lemmas, List<Option> where, double close) {}

  EnglishPhrases(Map<String, List<Sighting>> candidates, List<LinkedText> texts) {
    candidates.forEach((phrase, sightings) -> options.put(phrase, options(sightings)));
    Set<String> asked =
        options.values().stream().flatMap(o -> o.keySet().stream()).collect(Collectors.toSet());
    for (LinkedText text : texts) {
      for (int from = 0; from < text.english().words().size(); from++) {
        for (int to = from + 1; to <= end(text.english(), from); to++) {
          String key = key(text.english(), from, to);
          if (asked.contains(key)) {
            times.merge(key, 1, Integer::sum);
          }
        }
      }
    }
  }

  /** The renderings of a phrase that stand in two places at least, the closest first. */
  List<Choice> choices(String phrase, int count) {
    return options.get(phrase).entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> choice(entry.getKey(), entry.getValue(), count))
        .sorted(
            Comparator.comparingDouble(Choice::close)
                .thenComparingInt(choice -> choice.lemmas().length())
                .thenComparing(Choice::lemmas)
                .reversed())
        .toList();
  }

  private Choice choice(String key, List<Option> where, int count) {
    double dice = 2.0 * where.size() / (count + Math.max(where.size(), times.get(key)));
    double linked = where.stream().mapToDouble(Option::linked).average().orElse(0);
    return new Choice(key, where, dice * linked);
  }

  /** At every occurrence, a phrase once only: where most of it is linked. */
  private static Map<String, List<Option>> options(List<Sighting> sightings) {
    Map<String, List<Option>> all = new HashMap<>();
    for (Sighting sighting : sightings) {
      Map<String, Option> here = new HashMap<>();
      EnglishSide english = sighting.text().english();
      Set<Integer> own = new HashSet<>();
      for (int e = 0; e < english.words().size(); e++) {
        if (isOwn(sighting, e)) {
          own.add(e);
        }
      }
      for (int e : own) {
        for (int from = Math.max(0, e - MOST_WORDS); from <= e; from++) {
          for (int to = e + 1; to <= end(english, from); to++) {
            if (fits(sighting, from) && fits(sighting, to - 1)) {
              Option option = new Option(sighting, from, to, linked(sighting, from, to));
              here.merge(
                  key(english, from, to), option, (a, b) -> a.linked() >= b.linked() ? a : b);
            }
          }
        }
      }
      here.forEach((key, option) -> all.computeIfAbsent(key, k -> new ArrayList<>()).add(option));
    }
    return all;
  }

  private static boolean isOwn(Sighting zh, int e) {
    return zh.text().links(e).stream().anyMatch(l -> l.zh() >= zh.from() && l.zh() < zh.to());
  }

  /** Whether a word may begin or end a rendering: it answers to the Chinese, or to nothing. */
  private static boolean fits(Sighting zh, int e) {
    return zh.text().links(e).isEmpty() || isOwn(zh, e);
  }

  /** The share of the Chinese characters and the English words that are linked to each other. */
  private static double linked(Sighting zh, int from, int to) {
    int characters = 0;
    int answered = 0;
    for (int z = zh.from(); z < zh.to(); z++) {
      int word = z;
      int length = zh.text().zh().get(z).token().length();
      characters += length;
      answered += IntStream.range(from, to).anyMatch(e -> zh.text().isLinked(word, e)) ? length : 0;
    }
    double free = answered < characters ? 1 : FREE;
    double own =
        IntStream.range(from, to)
            .mapToDouble(e -> isOwn(zh, e) ? 1 : zh.text().links(e).isEmpty() ? free : 0)
            .sum();
    return Math.sqrt((answered + 1.0) / (characters + 1) * (own + 1) / (to - from + 1));
  }

  private static int end(EnglishSide english, int from) {
    int end = from + 1;
    while (end < from + MOST_WORDS && end < english.words().size() && english.isJoined(end - 1)) {
      end++;
    }
    return end;
  }

  private static String key(EnglishSide english, int from, int to) {
    return english.words().subList(from, to).stream()
        .map(Word::token)
        .collect(Collectors.joining(" "));
  }
}

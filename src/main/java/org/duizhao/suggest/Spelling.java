package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;
import org.duizhao.suggest.Suggestion.Usage;

/** How an English phrase is written: the commonest spelling, and beside it its abbreviation. */
final class Spelling {

  /** How much a spelling counts whose capital is not that of a title or an opening. */
  private static final int SURE = 1000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Spelling() {}

  /** A rendering as it is written most often, and its abbreviation or what it is in full. */
  static Usage of(Choice choice) {
    List<List<Option>> forms = byForm(choice.where());
    Optional<Usage> other =
        forms.stream().skip(1).findFirst().map(form -> usage(form, Optional.empty()));
    return usage(forms.get(0), other);
  }

  /** The occurrences of each form, the commonest first. */
  static List<List<Option>> byForm(List<Option> where) {
    Map<List<String>, List<Option>> forms = new LinkedHashMap<>();
    for (Option option : where) {
      forms.computeIfAbsent(option.lemmas(), lemmas -> new ArrayList<>()).add(option);
    }
    return forms.values().stream()
        .sorted(Comparator.comparingInt((List<Option> form) -> form.size()).reversed())
        .toList();
  }

  private static Usage usage(List<Option> where, Optional<Usage> other) {
    return new Usage(written(where), where.size(), where.get(0).place(), other);
  }

  /** The commonest spelling; one whose capital is that of a title or an opening only alone. */
  private static String written(List<Option> where) {
    Map<String, Integer> written = new HashMap<>();
    for (Option option : where) {
      int weight = option.english().isChance(option.from()) ? 1 : SURE;
      String spelling = SPACE.matcher(option.place().text()).replaceAll(" ");
      written.merge(spelling, weight, Integer::sum);
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

package org.duizhao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The ways in which one thing is written, the commonest first.
 *
 * @param all each as its usages, in the order of the text
 */
public record Ways(List<List<Usage>> all) {

  /**
   * Sorts the usages of one subject.
   *
   * @param same whether two usages are one way of writing
   */
  public static Ways of(List<Usage> usages, BiPredicate<Usage, Usage> same) {
    List<List<Usage>> ways = new ArrayList<>();
    for (Usage usage : usages) {
      ways.stream()
          .filter(way -> way.stream().anyMatch(other -> same.test(other, usage)))
          .findFirst()
          .ifPresentOrElse(way -> way.add(usage), () -> ways.add(new ArrayList<>(List.of(usage))));
    }
    ways.sort(Comparator.comparingInt(Ways::count).reversed());
    return new Ways(ways);
  }

  /** The usages of each subject together. */
  public static Collection<List<Usage>> bySubject(Collection<Usage> usages) {
    Map<String, List<Usage>> subjects = new LinkedHashMap<>();
    for (Usage usage : usages) {
      subjects.computeIfAbsent(usage.subject(), s -> new ArrayList<>()).add(usage);
    }
    return subjects.values();
  }

  /** The first usage of the rarest way, of two equally rare ones the later. */
  public Usage odd() {
    return all.get(all.size() - 1).get(0);
  }

  /** Each way with how often it is used. */
  String counts() {
    return all.stream()
        .map(way -> "\"" + way.get(0).en().text() + "\" (" + count(way) + ")")
        .collect(Collectors.joining(", "));
  }

  /**
   * One finding at the rarest way, with the commonest as its fix and all other places; none if
   * there is but one way.
   */
  public Optional<Finding> finding(Rule rule, String subject) {
    if (all.size() < 2) {
      return Optional.empty();
    }
    Usage odd = odd();
    Finding finding =
        rule.finding(subject + counts())
            .severity(odd.severity())
            .en(odd.en())
            .fixes(List.of(all.get(0).get(0).en().text()))
            .related(
                all.stream()
                    .flatMap(List::stream)
                    .filter(usage -> !usage.equals(odd))
                    .map(Usage::en)
                    .toList());
    return Optional.of(odd.zh().map(finding::zh).orElse(finding));
  }

  public static int count(List<Usage> way) {
    return way.stream().mapToInt(Usage::count).sum();
  }
}

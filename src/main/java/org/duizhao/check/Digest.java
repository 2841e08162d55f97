package org.duizhao.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.text.Article;

/**
 * What is kept of a pair to compare it with the others of its batch: each way of writing once, with
 * a count, and without the articles.
 *
 * @param source tells apart the Chinese texts of the batch, so that two translations of one text
 *     are not taken for two articles that should agree
 */
public record Digest(String source, List<Usage> usages) {

  public Digest {
    usages = List.copyOf(usages);
  }

  public static Digest of(Article zh, Collection<Usage> usages) {
    Map<List<String>, Usage> ways = new LinkedHashMap<>();
    for (Usage usage : usages) {
      ways.merge(List.of(usage.subject(), usage.form()), usage, Usage::plus);
    }
    return new Digest(source(zh), ways.values().stream().map(Usage::clipped).toList());
  }

  /**
   * The commonest way of each subject in each pair whose Chinese no other pair translates: what
   * differs within a pair has been told with the pair.
   */
  public static Stream<Usage> commonest(List<Digest> digests) {
    Map<String, Long> translations =
        digests.stream().collect(Collectors.groupingBy(Digest::source, Collectors.counting()));
    return digests.stream()
        .filter(digest -> translations.get(digest.source()) == 1)
        .flatMap(digest -> Ways.bySubject(digest.usages()).stream())
        .map(ways -> ways.stream().max(Comparator.comparingInt(Usage::count)).orElseThrow());
  }

  /** The pair that a usage was kept of, counted from 0. */
  public static int pairOf(Usage usage, List<Digest> digests) {
    for (int i = 0; i < digests.size(); i++) {
      if (digests.get(i).usages().contains(usage)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no digest holds " + usage.subject());
  }

  /** The length and the hash of the letters: no two articles of a batch share both by chance. */
  private static String source(Article zh) {
    String letters =
        zh.segments().stream()
            .map(segment -> segment.text().replaceAll("[^\\p{L}\\p{N}]", ""))
            .collect(Collectors.joining());
    return letters.length() + ":" + letters.hashCode();
  }
}

package org.duizhao.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  static Digest of(Article zh, Collection<Usage> usages) {
    Map<List<String>, Usage> ways = new LinkedHashMap<>();
    for (Usage usage : usages) {
      ways.merge(List.of(usage.subject(), usage.form()), usage, Usage::plus);
    }
    return new Digest(
        source(zh), ways.values().stream().map(Usage::clipped).collect(Collectors.toList()));
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

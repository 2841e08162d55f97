package org.duizhao.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words that negate, and of those that only look as if they did. */
final class NegationLists {

  private NegationLists() {}

  /**
   * The forms that negate in Chinese: for each what it says in English, and the word it negates if
   * the form ends with that.
   */
  static Map<String, List<String>> chinese() {
    return lines("negations.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells.get(0), cells -> cells.subList(1, cells.size())));
  }

  /** Chinese words and turns in which a negating character negates nothing. */
  static Set<String> negatedNothing() {
    return Set.copyOf(lines("negated-nothing.txt"));
  }

  /** English lemmas that say no: whether {@code explicit}ly or only {@code implied}. */
  static Map<String, String> english() {
    return lines("english-negations.tsv").stream()
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  }

  private static List<String> lines(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                NegationLists.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

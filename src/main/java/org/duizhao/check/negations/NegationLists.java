package org.duizhao.check.negations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.text.ListFile;

/** The lists of words that negate, and of those that only look as if they did. */
final class NegationLists {

  private NegationLists() {}

  /**
   * The forms that negate in Chinese: for each what it says in English, and the word it negates if
   * the form ends with that.
   */
  static Map<String, List<String>> chinese() {
    return ListFile.rows(NegationLists.class, "negations.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells.get(0), cells -> cells.subList(1, cells.size())));
  }

  /** Chinese words and turns in which a negating character negates nothing. */
  static Set<String> negatedNothing() {
    return Set.copyOf(ListFile.lines(NegationLists.class, "negated-nothing.txt"));
  }

  /** English lemmas that say no: whether {@code explicit}ly or only {@code implied}. */
  static Map<String, String> english() {
    return ListFile.rows(NegationLists.class, "english-negations.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));
  }
}

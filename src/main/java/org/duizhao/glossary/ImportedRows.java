package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the rows of a list as it is read. Every Chinese phrase of a concept goes with every
 * English one; where the other tool tells no status, the first rendering of a phrase is the
 * preferred one and the others are admitted. What had to be left out is counted, by name.
 */
final class ImportedRows {

  private static final int SHOWN = 5;
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "match", words(Term.Match.values()),
          "case", words(Term.Case.values()),
          "scope", words(Term.Scope.values()));

  private final List<ListRow> rows = new ArrayList<>();
  private final Set<ListRow> seen = new HashSet<>();
  private final Map<String, List<Integer>> leftOut = new LinkedHashMap<>();
  private final Map<String, Integer> lost = new LinkedHashMap<>();

  private static Set<String> words(Enum<?>[] values) {
    return java.util.Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /**
   * Adds the renderings of a concept.
   *
   * @param line where it stands
   * @param cells what is said of all of them
   */
  void add(int line, Collection<String> zh, Collection<String> en, Map<String, String> cells) {
    Map<String, String> known = new LinkedHashMap<>(cells);
    KNOWN.forEach(
        (column, words) -> {
          String word = known.getOrDefault(column, "").strip().toLowerCase(Locale.ROOT);
          if (!word.isEmpty() && !words.contains(word)) {
            leaveOut(line, "%s with an unknown word under " + column + ", which is left out");
            known.remove(column);
          }
        });
    boolean empty = true;
    for (String phrase : new LinkedHashSet<>(zh)) {
      for (String rendering : new LinkedHashSet<>(en)) {
        if (!phrase.isBlank() && !rendering.isBlank()) {
          empty = false;
          add(line, phrase, rendering, known);
        }
      }
    }
    if (empty) {
      leaveOut(line, "%s without Chinese or without English, left out");
    }
  }

  private void add(int line, String zh, String en, Map<String, String> cells) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("zh", zh);
    all.put("en", en);
    all.putAll(cells);
    ListRow row = new ListRow(all);
    if (seen.add(row)) {
      rows.add(row);
    } else {
      leaveOut(line, "%s that stood there before, left out");
    }
  }

  void leaveOut(int line, String what) {
    leftOut.computeIfAbsent(what, w -> new ArrayList<>()).add(line);
  }

  /** Counts a cell that there is no place for, by the name of its column or language. */
  void lose(String name, String cell) {
    if (!cell.isEmpty()) {
      lose(name, 1);
    }
  }

  void lose(String name, int count) {
    lost.merge(name, count, Integer::sum);
  }

  /** The rows, each with a status. */
  List<ListRow> rows() {
    Map<String, Boolean> hasPreferred = new HashMap<>();
    rows.stream()
        .filter(row -> row.cell("status").equals("preferred"))
        .forEach(row -> hasPreferred.put(row.zh(), true));
    List<ListRow> told = new ArrayList<>();
    for (ListRow row : rows) {
      boolean first = hasPreferred.get(row.zh()) == null;
      if (row.cell("status").isEmpty()) {
        hasPreferred.put(row.zh(), true);
        told.add(row.with("status", first ? "preferred" : "admitted"));
      } else {
        told.add(row);
      }
    }
    return told;
  }

  /** What was left out, a line for each reason. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    lost.forEach((name, count) -> messages.add(name + " left out, " + count + " in all"));
    leftOut.forEach(
        (what, lines) -> {
          String count = lines.size() + (lines.size() == 1 ? " row" : " rows");
          String shown =
              lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
          String more = lines.size() > SHOWN ? ", …" : "";
          messages.add(String.format(what, count) + " (line " + shown + more + ")");
        });
    return messages;
  }
}

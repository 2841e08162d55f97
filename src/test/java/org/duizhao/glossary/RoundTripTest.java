package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each layout holds is stated here once more, apart from the code: random lists must come back
 * with just that, and the losses that are named must be the rest.
 */
class RoundTripTest {

  private static final int SEEDS = 8;
  private static final List<String> TEXTS =
      List.of("plain", "a, b; c", "he said \"no\"", "<b>&amp;", "two\nlines", "a\tb", "“三”", "'q'");
  private static final List<String> STATUSES =
      List.of("preferred", "admitted", "deprecated", "forbidden", "abbreviation", "draft");
  private static final Set<String> ALL =
      Set.of(
          "match",
          "case",
          "scope",
          "except",
          "pos",
          "domain",
          "since",
          "until",
          "source",
          "note",
          "id",
          "owner",
          "example",
          "definition");
  private static final Set<Layout> WHOLE = Set.of(Layout.CSV, Layout.TSV, Layout.XLSX, Layout.TBX);

  @TempDir private Path folder;

  private static Set<String> held(Layout layout) {
    return switch (layout) {
      case CSV, TSV, XLSX, TBX -> ALL;
      case MEMOQ -> Set.of("id", "domain", "note", "definition", "case", "match", "example");
      case WEBLATE -> Set.of("id", "note", "definition");
      case GOOGLE -> Set.of("pos", "note");
      case LOKALISE -> Set.of("note", "case", "domain");
      case PHRASE -> Set.of("note", "case");
      case TICO -> Set.of("id", "pos", "note");
      case OMEGAT -> Set.of("note");
      case DEEPL -> Set.of();
    };
  }

  private static boolean holds(Layout layout, String column, String cell) {
    boolean plain = layout != Layout.OMEGAT || !cell.matches("(?s).*[\n\t].*");
    boolean whole = WHOLE.contains(layout) || layout == Layout.MEMOQ;
    return held(layout).contains(column)
        && plain
        && (whole || !column.equals("case") || cell.equals("ignore"));
  }

  private static boolean takes(Layout layout, ListRow row) {
    Set<String> not =
        switch (layout) {
          case CSV, TSV, XLSX, TBX -> Set.of();
          case MEMOQ, LOKALISE -> Set.of("draft");
          case WEBLATE -> Set.of("forbidden", "deprecated");
          default -> Set.of("forbidden", "deprecated", "draft");
        };
    return !not.contains(row.cell("status"));
  }

  @ParameterizedTest
  @EnumSource
  void comesBackAsFarAsTheLayoutHoldsIt(Layout layout) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<ListRow> list = random(new Random(seed));
      GlossaryExport export = GlossaryExport.of(list, layout);
      Path file = Files.write(folder.resolve("list"), export.bytes());
      List<ListRow> back = GlossaryImport.read(file, Optional.of(layout)).rows();
      List<ListRow> taken = taken(layout, list);
      String which = layout + ", seed " + seed;
      assertEquals(shown(layout, taken), shown(layout, back), which);
      assertEquals(lost(layout, taken), lostAsTold(export), which);
    }
  }

  @Test
  void wholeLayoutsKeepOrderAndStatus() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<ListRow> list = random(new Random(seed));
      for (Layout layout : WHOLE) {
        GlossaryExport export = GlossaryExport.of(list, layout);
        Path file = Files.write(folder.resolve("list"), export.bytes());
        List<ListRow> back = GlossaryImport.read(file, Optional.of(layout)).rows();
        assertEquals(statuses(list), statuses(back), layout + ", seed " + seed);
        assertEquals(List.of(), export.messages());
      }
    }
  }

  private static Map<String, String> statuses(List<ListRow> rows) {
    return rows.stream().collect(Collectors.toMap(ListRow::en, row -> row.cell("status")));
  }

  /** The rows that are written: one for each phrase, the best, where a layout holds but one. */
  private static List<ListRow> taken(Layout layout, List<ListRow> list) {
    List<ListRow> rows = list.stream().filter(row -> takes(layout, row)).toList();
    if (layout != Layout.GOOGLE && layout != Layout.DEEPL) {
      return rows;
    }
    Map<String, ListRow> best = new LinkedHashMap<>();
    for (String status : List.of("preferred", "admitted", "abbreviation")) {
      rows.stream()
          .filter(row -> row.cell("status").equals(status))
          .forEach(row -> best.putIfAbsent(row.zh(), row));
    }
    return List.copyOf(best.values());
  }

  /** Rows with what the layout holds of them, in any order. */
  private static Set<String> shown(Layout layout, Collection<ListRow> rows) {
    Set<String> shown = new HashSet<>();
    for (ListRow row : rows) {
      Map<String, String> cells = new java.util.TreeMap<>();
      row.cells()
          .forEach(
              (column, cell) -> {
                if (holds(layout, column, cell)) {
                  cells.put(column, cell);
                }
              });
      if (layout == Layout.OMEGAT) {
        cells.remove("note");
      }
      shown.add(row.zh() + "=" + row.en() + cells);
    }
    return shown;
  }

  private static Map<String, Long> lost(Layout layout, List<ListRow> taken) {
    return ALL.stream()
        .flatMap(
            column ->
                taken.stream()
                    .filter(row -> !row.cell(column).isEmpty())
                    .filter(row -> !holds(layout, column, row.cell(column)))
                    .map(row -> column))
        .collect(Collectors.groupingBy(column -> column, Collectors.counting()));
  }

  private static Map<String, Long> lostAsTold(GlossaryExport export) {
    Map<String, Long> told = new LinkedHashMap<>();
    for (String message : export.messages()) {
      var matcher =
          java.util.regex.Pattern.compile("hold (?:no|not every) (\\w+): (\\d+) cells? lost")
              .matcher(message);
      if (matcher.find()) {
        told.put(matcher.group(1), Long.valueOf(matcher.group(2)));
      }
    }
    return told;
  }

  private static List<ListRow> random(Random random) {
    List<ListRow> rows = new ArrayList<>();
    for (int phrase = 0; phrase < 15; phrase++) {
      for (int i = 0; i <= random.nextInt(4); i++) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("zh", "词" + phrase);
        cells.put(
            "en", "word " + phrase + "-" + i + (random.nextInt(4) == 0 ? " \"R&D\"; so" : ""));
        cells.put("status", phrase + i == 0 ? "preferred" : pick(random, STATUSES));
        cells.put("id", "P" + phrase);
        put(random, cells, "match", "exact");
        put(random, cells, "case", random.nextBoolean() ? "ignore" : "exact");
        put(random, cells, "scope", "each");
        put(random, cells, "except", "生词" + phrase + "|词" + phrase + "组");
        put(random, cells, "pos", random.nextBoolean() ? "noun" : "proper noun");
        put(random, cells, "domain", pick(random, TEXTS));
        put(random, cells, "since", "2020-01-01");
        put(random, cells, "until", "2030-12-31");
        put(random, cells, "source", pick(random, TEXTS));
        put(random, cells, "note", pick(random, TEXTS));
        put(random, cells, "owner", pick(random, TEXTS));
        put(random, cells, "definition", pick(random, TEXTS));
        put(random, cells, "example", pick(random, TEXTS));
        rows.add(new ListRow(cells));
      }
    }
    return rows;
  }

  private static String pick(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static void put(Random random, Map<String, String> cells, String column, String cell) {
    if (random.nextBoolean()) {
      cells.put(column, cell);
    }
  }
}

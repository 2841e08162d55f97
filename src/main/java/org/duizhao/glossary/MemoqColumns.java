package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.Table.Line;

/**
 * Reads a memoQ term base: a row is a concept. Columns {@code Entry_…} are about all of it; then
 * for each language {@code Chinese_PRC_Def} and, for each term, {@code Chinese_PRC}, {@code
 * Term_Info} and {@code Term_Example}, all of whose names come again with the next term. Other
 * languages are left out, and named.
 */
final class MemoqColumns {

  private static final Map<String, String> ENTRY =
      Map.of(
          "entry-id", "id",
          "entry-subject", "domain",
          "entry-domain", "subdomain",
          "entry-note", "note");

  /** What says nothing of a term. */
  private static final String PLAIN = "CasePermissive;HalfPrefix";

  /** A term's columns. */
  private static final class Slot {
    final String name;
    final String language;
    final int term;
    int info = -1;
    int example = -1;

    Slot(String name, int term) {
      this.name = name;
      this.language = ColumnNames.of(name);
      this.term = term;
    }

    boolean isOther() {
      return !language.equals("zh") && !language.equals("en");
    }
  }

  private final Map<Integer, String> entry = new LinkedHashMap<>();
  private final Map<Integer, String> otherDefinitions = new LinkedHashMap<>();
  private final List<Slot> slots = new ArrayList<>();

  private MemoqColumns(Table table) {
    for (int i = 0; i < table.header().cells().size(); i++) {
      column(i, table.header().cell(i));
    }
    for (String language : List.of("zh", "en")) {
      if (slots.stream().noneMatch(slot -> slot.language.equals(language))) {
        throw table.problem(
            table.header(),
            "no column of " + (language.equals("zh") ? "Chinese" : "English") + " terms",
            "export the term base with both languages");
      }
    }
  }

  private void column(int i, String header) {
    String name = ColumnNames.normal(header);
    if (name.startsWith("entry-")) {
      entry.put(i, ENTRY.getOrDefault(name, name.replace('-', '_')));
    } else if (name.endsWith("-def")) {
      String language = header.substring(0, header.length() - "-def".length());
      switch (ColumnNames.of(language)) {
        case "zh" -> entry.put(i, "zh_definition");
        case "en" -> entry.put(i, "definition");
        default -> otherDefinitions.put(i, language);
      }
    } else if (name.equals("term-info") && !slots.isEmpty()) {
      slots.get(slots.size() - 1).info = i;
    } else if (name.equals("term-example") && !slots.isEmpty()) {
      slots.get(slots.size() - 1).example = i;
    } else {
      slots.add(new Slot(header, i));
    }
  }

  static void read(Table table, ImportedRows rows) {
    MemoqColumns reading = new MemoqColumns(table);
    for (Line line : table.body()) {
      reading.line(line, rows);
    }
  }

  private void line(Line line, ImportedRows rows) {
    Map<String, String> shared = new LinkedHashMap<>();
    entry.forEach((i, column) -> shared.merge(column, line.cell(i), MemoqColumns::both));
    lose(line, rows);
    List<String> zh = new ArrayList<>();
    boolean hasEnglish = false;
    for (Slot slot : slots) {
      if (slot.language.equals("zh")) {
        zh.add(line.cell(slot.term));
        shared.merge("zh_example", line.cell(slot.example), MemoqColumns::both);
      }
    }
    for (Slot slot : slots) {
      String en = line.cell(slot.term);
      if (slot.language.equals("en") && !en.isEmpty()) {
        hasEnglish = true;
        Map<String, String> cells = new LinkedHashMap<>(shared);
        cells.put("example", line.cell(slot.example));
        info(line.cell(slot.info), cells);
        rows.add(line.number(), zh, List.of(en), cells);
      }
    }
    if (!hasEnglish) {
      rows.add(line.number(), zh, List.of(), shared);
    }
  }

  private static String both(String one, String other) {
    return one.isEmpty() ? other : other.isEmpty() ? one : one + "\n" + other;
  }

  private void lose(Line line, ImportedRows rows) {
    otherDefinitions.forEach((i, name) -> rows.lose("language " + name, line.cell(i)));
    for (Slot slot : slots) {
      if (slot.isOther()) {
        rows.lose("language " + slot.name, line.cell(slot.term));
        rows.lose("language " + slot.name, line.cell(slot.example));
      } else if (slot.language.equals("zh") && !line.cell(slot.term).isEmpty()) {
        String info = line.cell(slot.info);
        rows.lose("Term_Info of " + slot.name, info.equals(PLAIN) ? "" : info);
      }
    }
  }

  private static void info(String info, Map<String, String> cells) {
    List<String> flags = Arrays.asList(info.split("\\s*;\\s*", -1));
    cells.put("status", flags.contains("Forbidden") ? "forbidden" : "");
    cells.put("match", flags.contains("Exact") ? "exact" : "");
    if (flags.contains("CaseSense")) {
      cells.put("case", "exact");
    } else if (flags.contains("CaseInsense")) {
      cells.put("case", "ignore");
    }
  }
}

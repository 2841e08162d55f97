package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A concept of a TBX file as it is read: what is said of it, of its languages, and of each of their
 * terms. What TBX has no category for stands in notes {@code duizhao:column=cell}.
 */
final class TbxConcept {

  /** The id of a concept that has none of its own. */
  static final String OWN_ID = "duizhao-";

  /** How the notes begin that hold a column. */
  static final String COLUMN = "duizhao:";

  private static final Pattern COLUMN_NOTE =
      Pattern.compile(COLUMN + "([^=]+)=(.*)", Pattern.DOTALL);

  /** The column of a category, by its name; others are columns of their own. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "administrativeStatus", "status",
          "normativeAuthorization", "status",
          "partOfSpeech", "pos",
          "subjectField", "domain",
          "source", "source",
          "note", "note",
          "definition", "definition",
          "context", "example");

  /** Columns whose cells are joined where both the concept and the term have one. */
  private static final List<String> TEXTS = List.of("note", "source", "definition", "example");

  private static final List<String> ABBREVIATED = List.of("abbreviation", "acronym", "shortForm");

  private final int line;
  private final Map<String, String> shared = new LinkedHashMap<>();
  private final List<Map<String, String>> zh = new ArrayList<>();
  private final List<Map<String, String>> en = new ArrayList<>();
  private Map<String, String> language;
  private Map<String, String> term;
  private String code = "";
  private String tag = "";
  private final Map<String, Integer> others = new LinkedHashMap<>();

  TbxConcept(int line, String id) {
    this.line = line;
    shared.put("id", id.startsWith(OWN_ID) ? "" : id);
  }

  void language(String named) {
    tag = named;
    code = ColumnNames.of(named);
    language = new LinkedHashMap<>();
  }

  void term() {
    term = new LinkedHashMap<>(language);
    if (code.equals("zh") || code.equals("en")) {
      (code.equals("zh") ? zh : en).add(term);
    } else {
      others.merge(tag, 1, Integer::sum);
    }
  }

  void close(String section) {
    if (section.equals("term")) {
      term = null;
    } else if (section.equals("language")) {
      language = null;
      code = "";
    }
  }

  /** Takes what an element says of the concept, the language or the term it stands in. */
  void say(String category, String said) {
    String text = said.strip();
    Map<String, String> of = term != null ? term : language != null ? language : shared;
    Matcher column = COLUMN_NOTE.matcher(text);
    if (category.equals("note") && column.matches()) {
      of.put("=" + column.group(1), column.group(2));
    } else if (category.equals("administrativeStatus")
        || category.equals("normativeAuthorization")) {
      status(of, text);
    } else if (category.equals("termType") && ABBREVIATED.contains(text)) {
      of.put("=abbreviation", text);
    } else {
      of.merge(
          COLUMNS.getOrDefault(category, category.toLowerCase(Locale.ROOT)),
          text,
          (before, after) -> before.equals(after) ? before : before + "\n" + after);
    }
  }

  private static void status(Map<String, String> of, String text) {
    ColumnNames.status(text)
        .ifPresentOrElse(
            status -> of.put("status", status), () -> of.put("administrativestatus", text));
  }

  /** Adds a row for each English term. */
  void addTo(ImportedRows rows) {
    List<String> phrases = zh.stream().map(t -> t.getOrDefault("term", "")).toList();
    others.forEach((name, count) -> rows.lose("language " + name, count));
    loseOfChinese(rows);
    if (en.isEmpty()) {
      rows.add(line, phrases, List.of(), Map.of());
    }
    for (Map<String, String> english : en) {
      Map<String, String> cells = new LinkedHashMap<>(shared);
      chinese(cells);
      english.forEach(
          (column, cell) ->
              cells.merge(
                  column, cell, (a, b) -> isText(column) && !a.equals(b) ? a + "\n" + b : b));
      String rendering = cells.remove("term");
      rows.add(line, phrases, List.of(rendering == null ? "" : rendering), told(cells));
    }
  }

  private static boolean isText(String column) {
    return TEXTS.contains(column);
  }

  private static boolean isKept(String column) {
    return !column.equals("term") && !column.equals("pos") && !column.startsWith("=");
  }

  private void chinese(Map<String, String> cells) {
    for (Map<String, String> chinese : zh) {
      chinese.forEach(
          (column, cell) -> {
            if (isKept(column)) {
              cells.putIfAbsent("zh_" + column, cell);
            }
          });
    }
  }

  /** What is said of Chinese terms but has no column, or of a second one when the first has it. */
  private void loseOfChinese(ImportedRows rows) {
    Map<String, String> cells = new LinkedHashMap<>();
    chinese(cells);
    for (Map<String, String> chinese : zh) {
      chinese.forEach(
          (column, cell) -> {
            String kept = isKept(column) ? cells.get("zh_" + column) : "";
            if (!column.equals("term") && !cell.equals(kept)) {
              rows.lose(column.replace("=", "") + " of the Chinese", cell);
            }
          });
    }
  }

  /** The columns that notes and term types tell of, which go before the others. */
  private static Map<String, String> told(Map<String, String> cells) {
    Map<String, String> told = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) -> {
          if (!column.startsWith("=")) {
            told.put(column, cell);
          }
        });
    if (cells.containsKey("=abbreviation")) {
      String status = told.getOrDefault("status", "");
      boolean plain = status.isEmpty() || status.equals("admitted") || status.equals("preferred");
      told.put(plain ? "status" : "termtype", plain ? "abbreviation" : cells.get("=abbreviation"));
    }
    cells.forEach(
        (column, cell) -> {
          if (column.startsWith("=") && !column.equals("=abbreviation")) {
            told.put(column.substring(1), cell);
          }
        });
    return told;
  }
}

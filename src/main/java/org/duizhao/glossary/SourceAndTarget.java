package org.duizhao.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.glossary.Table.Line;

/**
 * Reads a table of a source and a target column, in either direction: the languages are told by the
 * writing, as the side on which more rows have Chinese characters is the Chinese one.
 *
 * @param source where the source stands
 * @param target where the target stands
 * @param others where the other columns stand, by name
 * @param several whether a cell may hold several renderings, with " : " between them
 */
record SourceAndTarget(int source, int target, Map<String, Integer> others, boolean several) {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern BETWEEN = Pattern.compile("\\s+:\\s+");

  /** Where the codes of the two languages stand. */
  private static final String FROM = "=from";

  private static final String TO = "=to";

  /** OmegaT's: source, target, comment. */
  static final SourceAndTarget OMEGAT = new SourceAndTarget(0, 1, Map.of("note", 2), false);

  /** DeepL's: source, target, and the two languages. */
  static final SourceAndTarget DEEPL = new SourceAndTarget(0, 1, Map.of(FROM, 2, TO, 3), false);

  static SourceAndTarget weblate(List<String> names) {
    return new SourceAndTarget(
        names.indexOf("source"),
        names.indexOf("target"),
        places(
            names,
            Map.of(
                "id", "id",
                "fuzzy", "=fuzzy",
                "context", "context",
                "translator-comments", "note",
                "developer-comments", "definition")),
        false);
  }

  static SourceAndTarget tico(List<String> names) {
    return new SourceAndTarget(
        names.indexOf("sourcestring"),
        names.indexOf("targetstring"),
        places(
            names,
            Map.of(
                "id", "id",
                "stringid", "id",
                "pos", "pos",
                "description", "note",
                "sourcelang", FROM,
                "targetlang", TO)),
        true);
  }

  /** Whether a row begins with a term in Chinese and one without Chinese characters. */
  static boolean isPair(Line line) {
    return !line.cell(0).isEmpty()
        && !line.cell(1).isEmpty()
        && HAN.matcher(line.cell(0)).find() != HAN.matcher(line.cell(1)).find();
  }

  private static Map<String, Integer> places(List<String> names, Map<String, String> columns) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (columns.containsKey(names.get(i))) {
        places.put(columns.get(names.get(i)), i);
      }
    }
    return places;
  }

  void read(Table table, List<Line> lines, ImportedRows rows) {
    if (source < 0 || target < 0) {
      throw table.problem(
          table.header(), "no columns of source and target", "name another layout with --from");
    }
    boolean chineseFirst = chinese(lines, source) >= chinese(lines, target);
    if (chinese(lines, chineseFirst ? source : target) == 0) {
      throw table.problem(
          lines.isEmpty() ? table.header() : lines.get(0),
          "neither column is Chinese",
          "name a list of Chinese and English terms");
    }
    boolean headed = lines.size() < table.lines().size();
    for (Line line : lines) {
      if (!isOfOthers(line, rows)) {
        loseUnknown(line, headed ? table.header().cells() : List.of(), rows);
        List<String> first = renderings(line.cell(source));
        List<String> second = renderings(line.cell(target));
        List<String> zh = chineseFirst ? first : second;
        rows.add(line.number(), zh, chineseFirst ? second : first, cells(line));
      }
    }
  }

  private Map<String, String> cells(Line line) {
    Map<String, String> cells = new LinkedHashMap<>();
    others.forEach((column, place) -> cells.put(column, line.cell(place)));
    String fuzzy = cells.remove("=fuzzy");
    cells.put("status", "True".equalsIgnoreCase(fuzzy) ? "draft" : "");
    cells.keySet().removeAll(List.of(FROM, TO));
    return cells;
  }

  /** Whether a row says that it is of other languages, which is told. */
  private boolean isOfOthers(Line line, ImportedRows rows) {
    String from = line.cell(others.getOrDefault(FROM, -1));
    String to = line.cell(others.getOrDefault(TO, -1));
    Set<String> two = Set.copyOf(List.of(ColumnNames.of(from), ColumnNames.of(to)));
    boolean is = !from.isEmpty() && !to.isEmpty() && !two.equals(Set.of("zh", "en"));
    if (is) {
      rows.leaveOut(line.number(), "%s of " + from + " and " + to + ", left out");
    }
    return is;
  }

  private void loseUnknown(Line line, List<String> header, ImportedRows rows) {
    for (int i = 0; i < line.cells().size(); i++) {
      if (i != source && i != target && !others.containsValue(i)) {
        boolean named = i < header.size() && !header.get(i).isEmpty();
        rows.lose("column " + (named ? "\"" + header.get(i) + "\"" : i + 1), line.cell(i));
      }
    }
  }

  private List<String> renderings(String cell) {
    return several ? List.of(BETWEEN.split(cell)) : List.of(cell);
  }

  private static long chinese(List<Line> lines, int column) {
    return lines.stream().filter(line -> HAN.matcher(line.cell(column)).find()).count();
  }
}

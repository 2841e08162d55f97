package org.duizhao.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.TextFile;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;

/**
 * A row of a table of beads.
 *
 * @param where the file and the row, as messages name it
 * @param zh the Chinese, empty if the row has none
 * @param en the English, likewise
 */
record ReviewedRow(String where, String zh, String en) {

  private static final Pattern IDS = Pattern.compile("\\[([\\d, ]*)\\]:\\[([\\d, ]*)\\]");

  /** Reads a table in any format: by its rows, by the beads of JSON, by numbers of segments. */
  static List<ReviewedRow> read(Path file, String name, Article zh, Article en) {
    if (file.toString().endsWith(".json")) {
      return ReviewedJson.read(TextFile.read(file, name).text(), name, zh.name());
    }
    if (!BilingualFile.isBilingual(file)) {
      String text = TextFile.read(file, name).text();
      return text.stripLeading().startsWith("{")
          ? ReviewedJson.read(text, name, zh.name())
          : ids(text.lines().toList(), name, zh, en);
    }
    return BilingualFile.units(file, name).units().stream()
        .map(u -> new ReviewedRow(name + ":" + u.landmark(), u.zh().text(), u.en().text()))
        .toList();
  }

  private static List<ReviewedRow> ids(List<String> lines, String name, Article zh, Article en) {
    List<ReviewedRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String where = name + ":" + (i + 1);
      Matcher ids = IDS.matcher(lines.get(i).strip());
      if (ids.matches()) {
        rows.add(
            new ReviewedRow(where, text(ids.group(1), zh, where), text(ids.group(2), en, where)));
      } else if (!lines.get(i).isBlank()) {
        throw new InputException(
            where,
            "neither a bead of segment numbers nor a table",
            "name what align wrote: .xlsx, .csv, .tsv, .tmx, .json or ids");
      }
    }
    return rows;
  }

  /** The text of the segments with these numbers. */
  private static String text(String numbers, Article article, String where) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = article.segments();
    for (String number : numbers.isBlank() ? new String[0] : numbers.split(",", -1)) {
      String digits = number.strip();
      int index =
          digits.length() > 8 || digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
      if (index >= segments.size()) {
        throw new InputException(
            where,
            "no segment " + digits + " in " + article.name() + ", which has " + segments.size(),
            "number them from 0, and give --lines if align was given it");
      }
      text.append(segments.get(index).text()).append(' ');
    }
    return text.toString();
  }
}

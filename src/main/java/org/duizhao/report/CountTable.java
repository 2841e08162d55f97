package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.report.Report.Count;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Columns;

/**
 * The counts of a batch by rule and by article, the most findings first, as lines in columns. Of
 * many articles only those with the most findings are listed.
 */
final class CountTable {

  private static final int MOST_ARTICLES = 20;
  private static final int WIDEST_NAME = 50;

  private CountTable() {}

  /** The lines; none for a single pair, or if nothing was found. */
  static List<String> lines(Summary summary) {
    if (summary.pairs() < 2 || summary.byRule().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    add(lines, "rule", summary.byRule());
    lines.add("");
    List<Count> articles = summary.byArticle();
    add(lines, "article", articles.subList(0, Math.min(MOST_ARTICLES, articles.size())));
    if (articles.size() > MOST_ARTICLES) {
      lines.add("and " + (articles.size() - MOST_ARTICLES) + " more");
    }
    lines.add("");
    return lines;
  }

  private static void add(List<String> lines, String what, List<Count> counts) {
    int width =
        counts.stream()
            .mapToInt(
                count -> Math.min(WIDEST_NAME, Columns.width(Columns.printable(count.name()))))
            .max()
            .orElse(0);
    width = Math.max(width, what.length());
    lines.add(row(what, width, "errors", "warnings", "notes"));
    for (Count count : counts) {
      lines.add(
          row(
              Columns.printable(count.name()),
              width,
              number(count.errors()),
              number(count.warnings()),
              number(count.notes())));
    }
  }

  private static String row(String name, int width, String errors, String warnings, String notes) {
    String padding = " ".repeat(Math.max(0, width - Columns.width(name)));
    return (name + padding + String.format("  %6s  %8s  %5s", errors, warnings, notes))
        .stripTrailing();
  }

  private static String number(int count) {
    return count == 0 ? "" : String.valueOf(count);
  }
}

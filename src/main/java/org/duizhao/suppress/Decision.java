package org.duizhao.suppress;

import java.util.Map;
import java.util.TreeMap;
import org.duizhao.check.Finding;
import org.duizhao.check.FindingIds;
import org.duizhao.glossary.NamedRows;
import org.duizhao.text.Place;

/**
 * What was decided about the findings of one article that have one id: that they are not to be
 * told.
 *
 * @param article the English file from the folder of the table, {@code *} for all files beside it
 * @param id of the rule and the words, see {@link FindingIds}
 * @param count of how many of them, 0 for all
 * @param en the English words, shortened, for people who read the table
 * @param zh the Chinese words, likewise
 * @param where the file and line that hold it
 */
public record Decision(
    String article,
    String id,
    String rule,
    int count,
    String en,
    String zh,
    String reason,
    String where) {

  /** Stands for all articles beside the table. */
  public static final String ALL = "*";

  private static final int LONGEST = 60;

  /** A decision about a finding, not yet in any table. */
  public static Decision of(String article, Finding finding, int count, String reason) {
    return new Decision(
        article,
        FindingIds.of(finding),
        finding.rule().id(),
        count,
        finding.en().map(Place::text).map(Decision::shortened).orElse(""),
        finding.zh().map(Place::text).map(Decision::shortened).orElse(""),
        reason,
        "");
  }

  /** The same about one article more. */
  public Decision plusOne() {
    return new Decision(article, id, rule, count + 1, en, zh, reason, where);
  }

  /** The same for another file, or all of a folder. */
  public Decision in(String otherArticle, String why) {
    return new Decision(otherArticle, id, rule, 0, en, zh, why, where);
  }

  /** Whether this makes another decision needless. */
  public boolean covers(Decision other) {
    return id.equals(other.id) && (article.equals(other.article) || article.equals(ALL));
  }

  static Decision of(NamedRows.Row row, String file) {
    String count = row.cell("count");
    return new Decision(
        row.cell("article"),
        row.cell("id"),
        row.cell("rule"),
        count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0,
        row.cell("en"),
        row.cell("zh"),
        row.cell("reason"),
        file + ":" + row.line());
  }

  Map<String, String> cells() {
    Map<String, String> cells = new TreeMap<>();
    cells.put("article", article);
    cells.put("id", id);
    cells.put("rule", rule);
    cells.put("count", count == 0 ? "" : String.valueOf(count));
    cells.put("en", en);
    cells.put("zh", zh);
    cells.put("reason", reason);
    return cells;
  }

  /** The rule and the words, for messages. */
  public String subject() {
    String words = en.isEmpty() ? zh : en;
    return rule + (words.isEmpty() ? "" : " \"" + words + "\"");
  }

  /** On one line, and not so long that nobody can read the table. */
  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "…";
  }
}

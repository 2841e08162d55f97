package org.duizhao.glossary;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.duizhao.glossary.Problem.Level;

/**
 * A blemish of a cell that can be mended without asking anybody, since the row goes on to mean the
 * same: characters that do not show, stray spaces, English punctuation in full width, curly quotes,
 * an article before the English, dates as Excel writes them.
 *
 * @param columns whose cells are looked at
 * @param mend makes a good cell of any; what it has made it leaves as it is
 */
record CellRepair(
    Set<String> columns, Level level, String what, String remedy, UnaryOperator<String> mend) {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s\\u200C\\u200D]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern AROUND = Pattern.compile("^ | $");
  private static final Pattern IN_CHINESE = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟]");
  private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

  private static final Set<String> WORDS =
      Set.of("zh", "en", "status", "match", "case", "scope", "except", "since", "until");
  private static final Set<String> DATES = Set.of("since", "until");

  /** In the order in which a cell goes through them. */
  static final List<CellRepair> ALL =
      List.of(
          new CellRepair(
              WORDS,
              Level.WARNING,
              "a character that does not show",
              "delete it",
              cell -> INVISIBLE.matcher(cell).replaceAll("")),
          new CellRepair(
              Set.of("en", "status", "match", "case", "scope", "since", "until"),
              Level.WARNING,
              "full-width marks",
              "write them half-width",
              FullWidth::narrow),
          new CellRepair(WORDS, Level.WARNING, "stray spaces", "delete them", CellRepair::despace),
          new CellRepair(
              Set.of("zh", "except"),
              Level.WARNING,
              "spaces between Chinese characters",
              "delete them",
              cell -> IN_CHINESE.matcher(cell).replaceAll("")),
          new CellRepair(
              Set.of("en"),
              Level.WARNING,
              "curly quotation marks",
              "write straight ones",
              CellRepair::straight),
          new CellRepair(
              Set.of("except"),
              Level.WARNING,
              "a full-width bar",
              "write | between the strings",
              cell -> cell.replace('｜', '|')),
          new CellRepair(
              DATES,
              Level.WARNING,
              "a date in another form",
              ListedDate.REMEDY,
              ListedDate::normal),
          new CellRepair(
              Set.of("en"),
              Level.NOTE,
              "an article",
              "delete it, as an article is free",
              cell -> ARTICLE.matcher(cell).replaceFirst("")));

  private static String despace(String cell) {
    return AROUND.matcher(SPACES.matcher(cell).replaceAll(" ")).replaceAll("");
  }

  private static String straight(String cell) {
    return DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(cell).replaceAll("'")).replaceAll("\"");
  }

  /** Whether the repair has anything to do with a row's cell. */
  private boolean isFor(CsvRow row, String column) {
    boolean exact = row.cell("match").equalsIgnoreCase("exact");
    return columns.contains(column) && !(exact && level == Level.NOTE);
  }

  /** What is wrong with a cell, told to whom it may concern, and the cell without it. */
  static String mended(CsvRow row, String column, Consumer<Problem> problems) {
    String cell = row.raw(column);
    for (CellRepair repair : ALL) {
      String mended = repair.isFor(row, column) ? repair.mend.apply(cell) : cell;
      if (!mended.equals(cell)) {
        String what = repair.what + " in \"" + cell + "\"";
        problems.accept(
            new Problem(
                row.file(),
                row.line(),
                row.place(column),
                repair.level,
                what,
                repair.remedy,
                true));
      }
      cell = mended;
    }
    return cell;
  }
}

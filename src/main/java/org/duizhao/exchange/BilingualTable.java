package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.duizhao.glossary.Table;
import org.duizhao.text.InputException;
import org.duizhao.text.Landmark;

/**
 * The Chinese and the English column of a table: those whose first cell names these languages, else
 * the columns with the most Chinese characters and, of the others, with the most Latin letters.
 * Numbers, comments and statuses in further columns do not matter.
 */
final class BilingualTable {

  private static final Pattern ZH =
      Pattern.compile(
          "(zh|zho|chi|cmn)([-_]\\p{Alpha}{2,4}){0,2}|chinese( ?\\(.*\\))?|[简繁體体]*(中文|汉语|漢語)原?文?");
  private static final Pattern EN =
      Pattern.compile("(en|eng)([-_]\\p{Alpha}{2})?|english( ?\\(.*\\))?|(英文|英语|英語)[译譯]?文?");
  private static final Set<String> OTHERS =
      Set.of(
          "id",
          "no.",
          "no",
          "#",
          "source",
          "target",
          "source segment",
          "target segment",
          "score",
          "status",
          "comment",
          "原文",
          "译文",
          "譯文",
          "编号",
          "序号");
  private static final int MOST_LOOKED_AT = 1000;

  private BilingualTable() {}

  /**
   * The rows of a table.
   *
   * @throws InputException if it has no Chinese or no English column
   */
  static Units units(String name, Table table) {
    int zh = column(table, ZH, Character::isIdeographic, -1);
    int en = column(table, EN, BilingualTable::isLatin, zh);
    require(name, zh, "Chinese");
    require(name, en, "English");
    List<Table.Line> lines = new ArrayList<>(table.lines());
    if (isHeader(table.header(), zh, en)) {
      // A document repeats it over each of its tables.
      lines.removeIf(line -> line.cells().equals(table.header().cells()));
    }
    List<Unit> units = new ArrayList<>();
    for (Table.Line line : lines) {
      units.add(
          new Unit(
              line.number(),
              new Landmark(Landmark.Kind.ROW, Integer.toString(line.number()), ""),
              UnitText.plain(line.cell(zh)),
              UnitText.plain(line.cell(en))));
    }
    if (units.stream().noneMatch(unit -> !unit.zh().isEmpty() && !unit.en().isEmpty())) {
      throw new InputException(
          name, "no row has both Chinese and English", "see that the right table was saved");
    }
    return new Units(name, units, List.of());
  }

  private static int column(Table table, Pattern name, IntPredicate letters, int taken) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < width(table); i++) {
      long count = i == taken ? 0 : count(table, i, letters);
      if (count > 0 && isNamed(table.header().cell(i), name)) {
        return i;
      }
      if (count > most) {
        most = count;
        best = i;
      }
    }
    return best;
  }

  private static long count(Table table, int column, IntPredicate letters) {
    return table.lines().stream()
        .limit(MOST_LOOKED_AT)
        .mapToLong(line -> line.cell(column).codePoints().filter(letters).count())
        .sum();
  }

  private static int width(Table table) {
    return table.lines().stream()
        .limit(MOST_LOOKED_AT)
        .mapToInt(line -> line.cells().size())
        .max()
        .orElse(0);
  }

  private static boolean isHeader(Table.Line first, int zh, int en) {
    boolean named =
        first.cells().stream()
            .anyMatch(
                cell ->
                    isNamed(cell, ZH)
                        || isNamed(cell, EN)
                        || OTHERS.contains(cell.toLowerCase(Locale.ROOT)));
    boolean zhIsOther = first.cell(zh).codePoints().noneMatch(Character::isIdeographic);
    boolean enIsOther = first.cell(en).codePoints().noneMatch(BilingualTable::isLatin);
    return named
        || (zhIsOther && !first.cell(zh).isEmpty())
        || (enIsOther && !first.cell(en).isEmpty());
  }

  private static boolean isNamed(String cell, Pattern name) {
    return name.matcher(cell.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static void require(String name, int column, String language) {
    if (column < 0) {
      throw new InputException(
          name, "no column with " + language + " text", "name a table with zh and en side by side");
    }
  }
}

package org.duizhao.glossary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.text.InputException;

/**
 * A CSV list of pairs of articles, with the columns {@code zh,en[,name]}: read by the same reader
 * as term lists, with the same messages.
 */
public final class PairTable {

  /**
   * One pair.
   *
   * @param name unique in the table; may hold {@code /}, never {@code ..}
   */
  public record Row(String name, Path zh, Path en) {}

  private PairTable() {}

  /**
   * Reads a list.
   *
   * @throws InputException at the first row that is not a pair, with file and line
   */
  public static List<Row> read(Path file) {
    List<Row> pairs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (CsvRow row : CsvFile.read(file, PairTable::refuse)) {
      Path zh = path(file, row, "zh");
      Path en = path(file, row, "en");
      String name = row.cell("name").isEmpty() ? name(zh) : row.cell("name");
      if (name.contains("..") || name.startsWith("/")) {
        throw new InputException(
            where(row), "the name " + name + " leads out of the folder", "choose another name");
      }
      if (!names.add(name)) {
        throw new InputException(
            where(row), "a second pair named " + name, "give it a name of its own");
      }
      pairs.add(new Row(name, zh, en));
    }
    if (pairs.isEmpty()) {
      throw new InputException(file.toString(), "no pair in this list", "add one, a line each");
    }
    return pairs;
  }

  private static Path path(Path file, CsvRow row, String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      throw new InputException(
          where(row), "no file under " + column, "add its path or delete the line");
    }
    return file.resolveSibling(cell);
  }

  private static String name(Path zh) {
    return zh.getFileName().toString().replaceFirst("(\\.zh)?(\\.[^.]+)?$", "");
  }

  private static String where(CsvRow row) {
    return row.file() + ":" + row.line();
  }

  private static void refuse(Problem problem) {
    throw problem.exception();
  }
}

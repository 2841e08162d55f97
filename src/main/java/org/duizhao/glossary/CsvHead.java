package org.duizhao.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CSV text begins: the separator of its cells and the row that names the columns. The
 * separator is the comma, the semicolon or the tab, whichever makes columns zh and en of that row;
 * a line {@code sep=;} before it, which Excel understands, is obeyed.
 *
 * @param separator what stands between the cells
 * @param names the row that names the columns
 * @param body what stands after it
 */
record CsvHead(char separator, CsvRecord names, CsvScanner body) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final Pattern TOLD = Pattern.compile("sep=(.)(?:\r\n|\r|\n)");

  static CsvHead of(String text) {
    Matcher told = TOLD.matcher(text);
    if (told.lookingAt()) {
      return with(
          told.group(1).charAt(0), new CsvScanner(text, told.group(1).charAt(0), told.end(), 2));
    }
    CsvHead widest = with(',', new CsvScanner(text, ',', 0, 1));
    for (char separator : SEPARATORS) {
      CsvHead head = with(separator, new CsvScanner(text, separator, 0, 1));
      if (head.isUseful()) {
        return head;
      }
      widest = head.names.cells().size() > widest.names.cells().size() ? head : widest;
    }
    return widest;
  }

  private static CsvHead with(char separator, CsvScanner body) {
    return new CsvHead(separator, body.next(), body);
  }

  /** How many columns there are. */
  int width() {
    return names.cells().size();
  }

  /** Where each named column stands; of two with one name the first. */
  Map<String, Integer> columns() {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < width(); i++) {
      columns.putIfAbsent(nameOf(i), i);
    }
    columns.remove("");
    return columns;
  }

  /** The name of a column in lower case. */
  String nameOf(int column) {
    return names.cells().get(column).value().strip().toLowerCase(Locale.ROOT);
  }

  private boolean isUseful() {
    return columns().keySet().containsAll(List.of("zh", "en"));
  }
}

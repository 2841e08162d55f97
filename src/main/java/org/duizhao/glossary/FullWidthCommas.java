package org.duizhao.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells rows whose cells somebody separated with full-width commas: with them a row has as many
 * cells as the header names, Chinese where that should stand and none where English should.
 */
final class FullWidthCommas {

  static final char COMMA = '，';

  private static final Pattern AT_COMMA = Pattern.compile(String.valueOf(COMMA));
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private FullWidthCommas() {}

  /**
   * Whether they separate the cells of a row.
   *
   * @param columns where each named column stands
   * @param width how many columns the header names
   */
  static boolean separate(CsvRecord row, Map<String, Integer> columns, int width) {
    List<String> cells = row.cells().stream().flatMap(FullWidthCommas::parts).toList();
    return row.cells().size() < width
        && cells.size() == width
        && HAN.matcher(cells.get(columns.get("zh"))).find()
        && !HAN.matcher(cells.get(columns.get("en"))).find();
  }

  /** Whether they separate the names of the columns, which are not known otherwise. */
  static boolean separateNames(CsvHead head) {
    Set<String> names = Set.of("zh", "en");
    return !head.columns().keySet().containsAll(names)
        && head.names().cells().stream()
            .flatMap(FullWidthCommas::parts)
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet())
            .containsAll(names);
  }

  private static Stream<String> parts(CsvCell cell) {
    return cell.isQuoted()
        ? Stream.of(cell.value())
        : Arrays.stream(AT_COMMA.split(cell.value(), -1));
  }
}

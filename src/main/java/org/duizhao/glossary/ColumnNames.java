package org.duizhao.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What other tools' columns and statuses are called here. A header stands for a column of Duizhao's
 * lists; for {@code =term}, {@code =case-sensitive} or {@code =forbidden}, which say something in
 * their own way; or for a column of its own.
 */
final class ColumnNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_()（）-]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Map<String, Pattern> COLUMNS = read("column-names.tsv");
  private static final Map<String, Pattern> STATUSES = read("status-names.tsv");

  private ColumnNames() {}

  /** The column that a header names. */
  static String of(String header) {
    return find(COLUMNS, header).orElseGet(() -> header.strip().toLowerCase(Locale.ROOT));
  }

  /** The status that a word of another tool stands for. */
  static Optional<String> status(String word) {
    return find(STATUSES, word);
  }

  /** In lower case, words joined by hyphens. */
  static String normal(String header) {
    String joined = BETWEEN_WORDS.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(joined).replaceAll("");
  }

  /** Whether the cells name columns, a Chinese and an English one among them. */
  static boolean isHeader(List<String> cells) {
    List<String> columns = cells.stream().map(ColumnNames::of).toList();
    boolean zh = columns.contains("zh");
    boolean en = columns.contains("en");
    return (zh && en) || ((zh || en) && columns.contains("=term"));
  }

  private static Optional<String> find(Map<String, Pattern> names, String word) {
    String name = normal(word);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(name).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Pattern> read(String resource) {
    Map<String, Pattern> names = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ColumnNames.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          String[] patterns = Arrays.copyOfRange(cells, 1, cells.length);
          names.put(cells[0], Pattern.compile(String.join("|", patterns)));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.duizhao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words that come with the program, each a text file beside the class that uses it.
 * Empty lines and those that begin with # are no entries.
 */
public final class ListFile {

  private ListFile() {}

  /** The entries, a line each. */
  public static List<String> lines(Class<?> user, String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(user.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a table, as the cells between their tabs. */
  public static List<List<String>> rows(Class<?> user, String name) {
    return lines(user, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** The words of a list that has one or several of them on a line, with blanks between. */
  public static Set<String> words(Class<?> user, String name) {
    return lines(user, name).stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A table of words and the values that each may stand for, the likeliest first. */
  static Map<String, List<BigDecimal>> numbers(Class<?> user, String name) {
    return rows(user, name).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells.get(0),
                cells -> Arrays.stream(cells.get(1).split(" ")).map(BigDecimal::new).toList()));
  }
}

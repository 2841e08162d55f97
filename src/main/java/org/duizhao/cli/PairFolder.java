package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.text.InputException;

/**
 * The pairs in a folder and the folders below it: {@code NAME.zh.EXT} with {@code NAME.en.EXT}, and
 * {@code zh/NAME.EXT} with {@code en/NAME.EXT}; the extension may be missing. Hidden files and
 * folders are passed over.
 */
final class PairFolder {

  private static final Pattern SUFFIX = Pattern.compile("(.+)\\.(zh|en)(\\.[^./]+)?");
  private static final Pattern FOLDER = Pattern.compile("(.*/)?(zh|en)/(.+)");

  /** The two files that share a name, as far as they were found. */
  private static final class Sides {
    private Path zh;
    private Path en;
  }

  private PairFolder() {}

  /**
   * The pairs, by name.
   *
   * @param strays is told of each side without its other
   * @throws InputException if there is no pair
   */
  static List<Pair> pairs(Path folder, Consumer<String> strays) {
    Map<String, Sides> found = new TreeMap<>();
    for (Path file : files(folder)) {
      put(found, folder, file);
    }
    List<Pair> pairs = new ArrayList<>();
    found.forEach(
        (name, sides) -> {
          if (sides.zh == null) {
            strays.accept(sides.en + ": no Chinese file beside it; left out");
          } else if (sides.en == null) {
            strays.accept(sides.zh + ": no English file beside it; left out");
          } else {
            pairs.add(new Pair(name, sides.zh, sides.en));
          }
        });
    if (pairs.isEmpty()) {
      throw new InputException(
          folder.toString(),
          "no pair of articles in this folder",
          "name the files NAME.zh.txt and NAME.en.txt, or put them in folders zh and en");
    }
    return pairs;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(
          folder.toString(), "the folder cannot be read", "see to its permissions", e);
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void put(Map<String, Sides> found, Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    Matcher suffix = SUFFIX.matcher(path);
    Matcher parent = FOLDER.matcher(path);
    String name;
    String side;
    if (suffix.matches()) {
      name = suffix.group(1);
      side = suffix.group(2);
    } else if (parent.matches()) {
      String above = parent.group(1) == null ? "" : parent.group(1);
      name = above + parent.group(3).replaceFirst("\\.[^./]+$", "");
      side = parent.group(2);
    } else {
      return;
    }
    Sides sides = found.computeIfAbsent(name, n -> new Sides());
    if (side.equals("zh")) {
      sides.zh = file;
    } else {
      sides.en = file;
    }
  }
}

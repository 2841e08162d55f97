package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.config.PairPattern;
import org.duizhao.exchange.BilingualFile;
import org.duizhao.text.InputException;

/**
 * The pairs in a folder and the folders below it: {@code NAME.zh.EXT} with {@code NAME.en.EXT}, and
 * {@code zh/NAME.EXT} with {@code en/NAME.EXT}, where the extension may be missing; or those that
 * patterns say. XLIFF and TMX files are pairs by themselves, and come first. Hidden files and
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

  /** A file's part in its pair. */
  private record Part(String name, boolean isZh) {}

  private PairFolder() {}

  /**
   * The pairs, by name.
   *
   * @param strays is told of each side without its other, and of a second file for a side
   * @param patterns how the files are named; none: as is usual
   * @throws InputException if there is no pair
   */
  static List<Pair> pairs(Path folder, Consumer<String> strays, List<PairPattern> patterns) {
    Map<String, Sides> found = new TreeMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Path file : files(folder)) {
      String path = file.toString().replace('\\', '/');
      if (BilingualFile.hasExtension(file)) {
        pairs.add(new Pair.OneFile(path, folder.resolve(file)));
      } else {
        (patterns.isEmpty() ? usual(path) : byPattern(path, patterns))
            .ifPresent(part -> put(found, part, folder.resolve(file), strays));
      }
    }
    found.forEach(
        (name, sides) -> {
          if (sides.zh == null) {
            strays.accept(sides.en + ": no Chinese file beside it; left out");
          } else if (sides.en == null) {
            strays.accept(sides.zh + ": no English file beside it; left out");
          } else {
            pairs.add(new Pair.TwoFiles(name, sides.zh, sides.en));
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

  /** The files, relative to the folder, which may be a link. */
  private static List<Path> files(Path folder) {
    try {
      Path real = folder.toRealPath();
      try (Stream<Path> all = Files.walk(real)) {
        return all.filter(Files::isRegularFile)
            .map(real::relativize)
            .filter(file -> !isHidden(file))
            .sorted()
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
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

  private static Optional<Part> byPattern(String path, List<PairPattern> patterns) {
    for (PairPattern pattern : patterns) {
      Optional<Part> part =
          pattern
              .nameOfZh(path)
              .map(name -> new Part(name, true))
              .or(() -> pattern.nameOfEn(path).map(name -> new Part(name, false)));
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  private static Optional<Part> usual(String path) {
    Matcher suffix = SUFFIX.matcher(path);
    boolean bySuffix = suffix.matches();
    String name = bySuffix ? suffix.group(1) : path.replaceFirst("\\.[^./]+$", "");
    Matcher parent = FOLDER.matcher(name);
    boolean byFolder = parent.matches() && (!bySuffix || parent.group(2).equals(suffix.group(2)));
    if (!bySuffix && !byFolder) {
      return Optional.empty();
    }
    if (byFolder) {
      name = (parent.group(1) == null ? "" : parent.group(1)) + parent.group(3);
    }
    return Optional.of(new Part(name, (bySuffix ? suffix : parent).group(2).equals("zh")));
  }

  private static void put(Map<String, Sides> found, Part part, Path file, Consumer<String> strays) {
    Sides sides = found.computeIfAbsent(part.name(), n -> new Sides());
    Path other = part.isZh() ? sides.zh : sides.en;
    if (other != null) {
      strays.accept(file + ": belongs to the same pair as " + other + "; left out");
    } else if (part.isZh()) {
      sides.zh = file;
    } else {
      sides.en = file;
    }
  }
}

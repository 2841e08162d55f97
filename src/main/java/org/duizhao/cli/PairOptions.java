package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.duizhao.config.PairPattern;
import org.duizhao.exchange.BilingualFile;
import org.duizhao.glossary.PairTable;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command works on. */
final class PairOptions {

  @Parameters(
      arity = "0..2",
      paramLabel = "ZH EN | FILE | DIR",
      description = {
        "The Chinese file and the English one: Word (.docx), a saved web page (.html), Markdown (.md)"
            + " or text; or one file that holds both, passage by passage:"
            + " XLIFF, TMX, or a table with a Chinese and an English column (.csv, .tsv, .xlsx, .docx);"
            + " or a folder of XLIFF and TMX files and of articles, in which NAME.zh.docx and"
            + " NAME.en.docx (or zh/NAME.md and en/NAME.txt) belong together."
      })
  private List<Path> paths = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "PAIRS.csv",
      description =
          "A CSV list of pairs with the header zh,en[,name]; paths are absolute or relative to it.")
  private Path table;

  @Option(
      names = "--lines",
      description = "Take every line as one segment instead of splitting sentences.")
  private boolean lines;

  Segmentation segmentation() {
    return lines ? Segmentation.LINES : Segmentation.SENTENCES;
  }

  /** The same without the first argument, which is another command's own. */
  PairOptions withoutFirst() {
    PairOptions others = new PairOptions();
    others.paths = paths.subList(Math.min(1, paths.size()), paths.size());
    others.table = table;
    others.lines = lines;
    return others;
  }

  /** The folder from which a configuration is looked for. */
  Path folder() {
    Path first = table != null ? table : paths.isEmpty() ? Path.of("") : paths.get(0);
    Path absolute = first.toAbsolutePath();
    return Files.isDirectory(absolute) ? absolute : absolute.getParent();
  }

  /** Whether a folder or a list was given, even if it holds one pair only. */
  boolean isBatch() {
    return table != null || (paths.size() == 1 && Files.isDirectory(paths.get(0)));
  }

  /**
   * The pairs named on the command line, side by side as a reviewed table says.
   *
   * @param review the table, or null; for a folder or a list of pairs a folder, in which NAME.xlsx,
   *     NAME.csv and the like belong to the pair NAME
   */
  List<Pair> pairs(Path review, Consumer<String> strays, List<PairPattern> patterns) {
    List<Pair> pairs = pairs(strays, patterns);
    return review == null ? pairs : ReviewFolder.join(pairs, review, isBatch());
  }

  /**
   * The pairs named on the command line.
   *
   * @param strays is told of each file of a folder that lacks its other side
   * @param patterns how the files of a folder are named; none: as is usual
   * @throws InputException if the options do not name any
   */
  List<Pair> pairs(Consumer<String> strays, List<PairPattern> patterns) {
    if (table != null) {
      if (!paths.isEmpty()) {
        throw new InputException("--pairs", "files are named beside it", "name one or the other");
      }
      return PairTable.read(table).stream()
          .<Pair>map(row -> new Pair.TwoFiles(row.name(), row.zh(), row.en()))
          .toList();
    }
    return switch (paths.size()) {
      case 0 ->
          throw new InputException(
              "articles", "none named", "name a Chinese file and its English one, or a folder");
      case 1 -> one(paths.get(0), strays, patterns);
      case 2 -> two(paths.get(0), paths.get(1));
      default ->
          throw new InputException(
              paths.get(2).toString(), "a third file", "list several pairs with --pairs");
    };
  }

  /** The pairs, whose files are named as is usual. */
  List<Pair> pairs(Consumer<String> strays) {
    return pairs(strays, List.of());
  }

  private static List<Pair> two(Path zh, Path en) {
    for (Path path : List.of(zh, en)) {
      if (BilingualFile.isTranslationFile(path)) {
        throw new InputException(
            path.toString(), "this file holds both languages already", "name it alone");
      }
    }
    return List.of(new Pair.TwoFiles(name(zh), zh, en));
  }

  private static List<Pair> one(Path path, Consumer<String> strays, List<PairPattern> patterns) {
    if (Files.isRegularFile(path) && BilingualFile.isBilingual(path)) {
      return List.of(new Pair.OneFile(name(path), path));
    }
    if (Files.isRegularFile(path)) {
      throw new InputException(
          path.toString(), "its other side is missing", "name the Chinese file, then the English");
    }
    if (!Files.isDirectory(path)) {
      throw new InputException(path.toString(), "no such file or folder", "check the name");
    }
    return PairFolder.pairs(path, strays, patterns);
  }

  /** {@code articles/econ.zh.txt} is econ. */
  private static String name(Path zh) {
    Path file = zh.getFileName();
    return file == null
        ? zh.toString()
        : file.toString().replaceFirst("(\\.(zh|ZH|cn))?(\\.[^.]+)?$", "");
  }
}

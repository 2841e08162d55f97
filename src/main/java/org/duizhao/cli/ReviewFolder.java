package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.InputException;

/** Finds the reviewed table of each pair. */
final class ReviewFolder {

  private static final List<String> EXTENSIONS =
      List.of("xlsx", "docx", "csv", "tsv", "tmx", "xlf", "json", "align");

  private ReviewFolder() {}

  /**
   * Puts each pair together with its table.
   *
   * @param review one table for one pair, or for a batch a folder that has one for each
   * @throws InputException if there is none for a pair, or the pair needs none
   */
  static List<Pair> join(List<Pair> pairs, Path review, boolean isBatch) {
    List<Pair> joined = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!(pair instanceof Pair.TwoFiles two)) {
        throw new InputException(
            pair.files().get(0).toString(),
            "this file holds both languages already",
            "leave out the reviewed table");
      }
      joined.add(new Pair.ReviewedFiles(two, isBatch ? table(review, two.name()) : review));
    }
    return joined;
  }

  private static Path table(Path folder, String name) {
    return EXTENSIONS.stream()
        .map(extension -> folder.resolve(name + "." + extension))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    folder.resolve(name).toString(),
                    "no reviewed table of this name",
                    "name a folder that has one for each pair, with an extension such as .xlsx"));
  }
}

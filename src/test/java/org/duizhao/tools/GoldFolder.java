package org.duizhao.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.document.Articles;
import org.duizhao.text.Article;
import org.duizhao.text.Segmentation;
import org.duizhao.tools.GoldDocument.GoldBead;

/**
 * Reads a folder of {@code DOC.zh}, {@code DOC.en} (a segment a line) and {@code DOC.gold} (a bead
 * a line, {@code [0,1]:[2]}, 0-based, Chinese first).
 */
public final class GoldFolder {

  private static final Pattern BEAD =
      Pattern.compile("\\s*\\[([\\d,\\s]*)]\\s*:\\s*\\[([\\d,\\s]*)].*");

  private GoldFolder() {}

  public static List<GoldDocument> documents(Path folder) throws IOException {
    List<Path> references;
    try (Stream<Path> files = Files.list(folder)) {
      references = files.filter(file -> file.toString().endsWith(".gold")).sorted().toList();
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path reference : references) {
      String name = reference.getFileName().toString().replaceFirst("\\.gold$", "");
      documents.add(
          new GoldDocument(
              name,
              article(reference.resolveSibling(name + ".zh")),
              article(reference.resolveSibling(name + ".en")),
              beads(reference)));
    }
    return documents;
  }

  private static Article article(Path file) {
    return Articles.read(file, file.toString(), Segmentation.LINES);
  }

  private static List<GoldBead> beads(Path reference) throws IOException {
    List<GoldBead> beads = new ArrayList<>();
    for (String line : Files.readAllLines(reference)) {
      Matcher bead = BEAD.matcher(line);
      if (bead.matches()) {
        beads.add(new GoldBead(numbers(bead.group(1)), numbers(bead.group(2))));
      } else if (!line.isBlank()) {
        throw new IOException(reference + ": not a bead: " + line);
      }
    }
    return beads;
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}

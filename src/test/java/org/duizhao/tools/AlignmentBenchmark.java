package org.duizhao.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.document.Articles;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;

/**
 * Measures alignment on folders of {@code DOC.zh}, {@code DOC.en} (a segment a line) and {@code
 * DOC.gold} (a bead a line, {@code [0,1]:[2]}, 0-based, Chinese first): strict precision over all
 * predicted beads, recall over the gold beads with two sides, F1; and what the scores are worth.
 *
 * <p>Usage: AlignmentBenchmark FOLDER...
 */
public final class AlignmentBenchmark {

  private static final int BINS = 10;

  private final int[] predicted = new int[BINS];
  private final int[] right = new int[BINS];
  private int gold;
  private int found;

  private AlignmentBenchmark() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      AlignmentBenchmark benchmark = new AlignmentBenchmark();
      long start = System.nanoTime();
      for (Path reference : references(Path.of(folder))) {
        benchmark.measure(reference);
      }
      benchmark.print(folder, (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static List<Path> references(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".gold")).sorted().toList();
    }
  }

  private void measure(Path reference) throws IOException {
    Set<String> beads =
        Files.readAllLines(reference).stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.replace(" ", ""))
            .collect(Collectors.toSet());
    Bitext bitext = new Aligner().align(side(reference, ".zh"), side(reference, ".en"));
    int zh = 0;
    int en = 0;
    List<String> all = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      String ids = numbers(zh, bead.zh()) + ":" + numbers(en, bead.en());
      zh += bead.zh().size();
      en += bead.en().size();
      int bin = (int) Math.min(BINS - 1, bead.score() * BINS);
      predicted[bin]++;
      right[bin] += beads.contains(ids) ? 1 : 0;
      all.add(ids);
    }
    List<String> full = beads.stream().filter(bead -> !bead.contains("[]")).toList();
    gold += full.size();
    found += (int) full.stream().filter(all::contains).count();
  }

  private static Article side(Path reference, String extension) {
    Path file =
        reference.resolveSibling(
            reference.getFileName().toString().replaceFirst("\\.gold$", extension));
    return Articles.read(file, file.toString(), Segmentation.LINES);
  }

  private static String numbers(int first, List<Segment> segments) {
    return Stream.iterate(first, n -> n + 1)
        .limit(segments.size())
        .map(String::valueOf)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void print(String folder, long milliseconds) {
    int all = 0;
    int hits = 0;
    for (int bin = 0; bin < BINS; bin++) {
      all += predicted[bin];
      hits += right[bin];
    }
    double precision = (double) hits / all;
    double recall = (double) found / gold;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "%s: precision %.4f, recall %.4f, F1 %.4f, %d ms%n",
        folder, precision, recall, f1, milliseconds);
    for (int bin = 0; bin < BINS; bin++) {
      if (predicted[bin] > 0) {
        System.out.printf(
            "  score from %.1f: %5d beads, %.3f right%n",
            (double) bin / BINS, predicted[bin], (double) right[bin] / predicted[bin]);
      }
    }
  }
}

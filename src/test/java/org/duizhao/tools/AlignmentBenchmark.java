package org.duizhao.tools;

import java.io.IOException;
import java.nio.file.Path;
import org.duizhao.align.Aligner;
import org.duizhao.align.Dictionary;

/**
 * Measures alignment on folders of {@code DOC.zh}, {@code DOC.en} (a segment a line) and {@code
 * DOC.gold} (a bead a line, {@code [0,1]:[2]}, 0-based, Chinese first): {@link AlignmentScore}; and
 * what is left of it when sentences must be found first ({@link RawText}), and when much of the
 * English is missing.
 *
 * <p>Usage: AlignmentBenchmark FOLDER...
 */
public final class AlignmentBenchmark {

  private static final Aligner ALIGNER = new Aligner(Dictionary.EMPTY);

  private AlignmentBenchmark() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      AlignmentScore score = new AlignmentScore();
      long start = System.nanoTime();
      for (GoldDocument document : GoldFolder.documents(Path.of(folder))) {
        measure(document, score);
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      System.out.printf("%s: %s, %d ms%n", folder, score, milliseconds);
      System.out.println(score.calibration());
      AlignmentScore raw = new AlignmentScore();
      AlignmentScore half = new AlignmentScore();
      AlignmentScore summary = new AlignmentScore();
      for (GoldDocument document : GoldFolder.documents(Path.of(folder))) {
        new RawText(document).measure(ALIGNER, raw);
        measure(document.firstHalf(), half);
        measure(document.everyThird(), summary);
      }
      System.out.println("  from raw text: " + raw);
      System.out.println("  with half of the English missing: " + half);
      System.out.println("  with one bead in three translated: " + summary);
    }
  }

  private static void measure(GoldDocument document, AlignmentScore score) {
    score.add(document, ALIGNER.align(document.zh(), document.en()));
  }
}

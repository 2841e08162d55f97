package org.duizhao.tools;

import java.io.IOException;
import java.nio.file.Path;
import org.duizhao.align.Aligner;
import org.duizhao.align.Dictionary;

/**
 * Measures alignment on folders of {@code DOC.zh}, {@code DOC.en} (a segment a line) and {@code
 * DOC.gold} (a bead a line, {@code [0,1]:[2]}, 0-based, Chinese first): {@link AlignmentScore}.
 *
 * <p>Usage: AlignmentBenchmark FOLDER...
 */
public final class AlignmentBenchmark {

  private AlignmentBenchmark() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      AlignmentScore score = new AlignmentScore();
      long start = System.nanoTime();
      for (GoldDocument document : GoldFolder.documents(Path.of(folder))) {
        score.add(document, new Aligner(Dictionary.EMPTY).align(document.zh(), document.en()));
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      System.out.printf("%s: %s, %d ms%n", folder, score, milliseconds);
      System.out.println(score.calibration());
    }
  }
}

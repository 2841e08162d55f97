package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * Segment numbers, a bead a line: {@code [0,1]:[2]}, Chinese first, counted from 0 within each
 * article, {@code []} for a missing side. The format has no place for names: a file holds one pair.
 */
final class IdsWriter implements BitextWriter {

  private final Writer out;
  private final double minScore;

  IdsWriter(Writer out, double minScore) {
    this.out = out;
    this.minScore = minScore;
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    int zh = 0;
    int en = 0;
    for (Bead bead : bitext.beads()) {
      if (bead.score() >= minScore) {
        out.write(ids(zh, bead.zh().size()) + ":" + ids(en, bead.en().size()) + "\n");
      }
      zh += bead.zh().size();
      en += bead.en().size();
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private static String ids(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}

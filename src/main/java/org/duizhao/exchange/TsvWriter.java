package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * Tab-separated values under the header {@code zh, en, score, pair, id}: a bead a line, an empty
 * cell for a missing side, the score with three decimals, the pair's name and the bead's number
 * from 1 within it last, so that the first two columns are what most tools expect. Nothing is
 * quoted: tabs and line ends become spaces.
 */
final class TsvWriter implements BitextWriter {

  private final Writer out;
  private final double minScore;

  TsvWriter(Writer out, double minScore) {
    this.out = out;
    this.minScore = minScore;
  }

  @Override
  public void begin() throws IOException {
    out.write("zh\ten\tscore\tpair\tid\n");
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    int number = 1;
    for (Bead bead : bitext.beads()) {
      if (bead.score() >= minScore) {
        out.write(
            String.format(
                Locale.ROOT,
                "%s\t%s\t%.3f\t%s\t%d\n",
                Passage.zh(bead),
                Passage.en(bead),
                bead.score(),
                name,
                number));
      }
      number++;
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}

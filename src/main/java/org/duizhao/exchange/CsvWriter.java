package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.glossary.CsvText;

/**
 * Comma-separated values under the header {@code id, zh, en, score, pair}: a bead a line, numbered
 * from 1 within its pair. A byte order mark tells Excel that it is UTF-8.
 */
final class CsvWriter implements BitextWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final double minScore;

  CsvWriter(Writer out, double minScore) {
    this.out = out;
    this.minScore = minScore;
  }

  @Override
  public void begin() throws IOException {
    out.write(BYTE_ORDER_MARK);
    out.write(CsvText.of(List.of(List.of("id", "zh", "en", "score", "pair"))));
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    int number = 1;
    for (Bead bead : bitext.beads()) {
      if (bead.score() >= minScore) {
        List<String> row =
            List.of(
                Integer.toString(number),
                Passage.zh(bead),
                Passage.en(bead),
                String.format(Locale.ROOT, "%.3f", bead.score()),
                name);
        out.write(CsvText.of(List.of(row)));
      }
      number++;
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}

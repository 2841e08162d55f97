package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Columns;

/**
 * Both sides next to each other in a terminal: the bead's number from 1, the Chinese, the English,
 * the score, with a question mark if it is below a minimum. The Chinese, denser, gets two fifths of
 * the room. A missing side is shown as a dash.
 */
final class TableWriter implements BitextWriter {

  /** Less than this cannot be read: the lines then run over. */
  private static final int NARROWEST = 40;

  private static final int SCORE = 4;
  private static final String DOUBTFUL = "?";
  private static final String GAP = "  ";
  private static final String NOTHING = "—";

  private final Writer out;
  private final int width;
  private final double minScore;
  private boolean later;

  /**
   * @param width of the terminal, in cells
   */
  TableWriter(Writer out, int width, double minScore) {
    this.out = out;
    this.minScore = minScore;
    this.width = Math.max(width, NARROWEST);
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    int digits = Math.max(1, Integer.toString(bitext.beads().size()).length());
    int score = SCORE + (minScore > 0 ? DOUBTFUL.length() : 0);
    int room = width - digits - score - 3 * GAP.length();
    int zh = room * 2 / 5;
    out.write((later ? "\n" : "") + title(name, bitext) + "\n\n");
    later = true;
    int number = 1;
    for (Bead bead : bitext.beads()) {
      row(bead, String.format(Locale.ROOT, "%" + digits + "d", number), zh, room - zh);
      number++;
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private String score(Bead bead) {
    String score = String.format(Locale.ROOT, "%.2f", bead.score());
    return bead.score() < minScore ? score + DOUBTFUL : score;
  }

  private static String title(String name, Bitext bitext) {
    return Columns.printable(name + ": " + bitext.zh().name() + " | " + bitext.en().name());
  }

  private void row(Bead bead, String number, int zhCells, int enCells) throws IOException {
    List<String> zh = Columns.wrap(bead.zh().isEmpty() ? NOTHING : Passage.zh(bead), zhCells);
    List<String> en = Columns.wrap(bead.en().isEmpty() ? NOTHING : Passage.en(bead), enCells);
    for (int i = 0; i < Math.max(zh.size(), en.size()); i++) {
      String line =
          (i == 0 ? number : " ".repeat(number.length()))
              + GAP
              + Columns.pad(i < zh.size() ? zh.get(i) : "", zhCells)
              + GAP
              + Columns.pad(i < en.size() ? en.get(i) : "", enCells)
              + GAP
              + (i == 0 ? score(bead) : "");
      out.write(line.stripTrailing() + "\n");
    }
  }
}

package org.duizhao.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Columns;
import org.duizhao.text.InputException;

/**
 * A workbook for review in Excel: one sheet, a row for each bead under the header {@code id, zh,
 * en, score, pair}, numbered from 1 within its pair. The header stays in sight and is repeated on
 * each printed page; its filters choose a pair or the low scores; doubtful beads are shaded red,
 * sides without counterpart grey. Rows go out pair by pair.
 */
final class XlsxWriter implements BitextWriter {

  private static final List<String> HEADER = List.of("id", "zh", "en", "score", "pair");
  private static final List<Integer> WIDTHS = List.of(6, 52, 72, 8, 20);
  private static final int ZH = 1;
  private static final int EN = 2;
  private static final int SCORE = 3;
  private static final int PAIR = 4;
  private static final int MOST_CHARACTERS = 32_767;
  private static final Map<Confidence, String> SHADES =
      Map.of(Confidence.POOR, "FFF8D7D3", Confidence.NULL, "FFEDEDE8");
  private static final String BORDER = "FFA6ACB3";
  private static final double LINE_HEIGHT = 16.5;
  private static final float MARGIN = 0.4f;

  private final Workbook workbook;
  private final double minScore;
  private Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream out, WriteOptions options) {
    this.workbook = new Workbook(out, "Duizhao", null);
    this.minScore = options.minScore();
  }

  @Override
  public void begin() {
    sheet = workbook.newWorksheet("beads");
    sheet.freezePane(0, 1);
    for (int column = 0; column < HEADER.size(); column++) {
      sheet.value(0, column, HEADER.get(column));
      sheet
          .style(0, column)
          .bold()
          .borderStyle("thin")
          .borderColor(BORDER)
          .fillColor("FFDDE3EA")
          .set();
      sheet.width(column, WIDTHS.get(column));
    }
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.topMargin(MARGIN);
    sheet.bottomMargin(2 * MARGIN);
    sheet.footer("&P / &N", Position.CENTER);
    row = 1;
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    int number = 1;
    for (Bead bead : bitext.beads()) {
      if (row == Worksheet.MAX_ROWS) {
        throw tooMuch(row + " beads are all that a sheet holds");
      }
      sheet.value(row, 0, number);
      text(ZH, Passage.zh(bead));
      text(EN, Passage.en(bead));
      sheet.value(row, SCORE, Math.round(bead.score() * 1000) / 1000.0);
      text(PAIR, name);
      sheet.rowHeight(row, height(bead));
      style(Confidence.of(bead, minScore));
      number++;
      row++;
    }
    sheet.flush();
  }

  @Override
  public void end() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, HEADER.size() - 1);
    workbook.finish();
  }

  private void text(int column, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw tooMuch("a bead of " + text.length() + " characters, more than a cell holds");
    }
    sheet.value(row, column, XmlWriter.legal(text));
  }

  /**
   * Points for as many lines as the longer side takes: not all programs find that themselves. A
   * column is as wide as so many digits; Latin letters are narrower on average.
   */
  private static double height(Bead bead) {
    int lines =
        Math.max(
            Columns.wrap(Passage.zh(bead), WIDTHS.get(ZH) - 2).size(),
            Columns.wrap(Passage.en(bead), WIDTHS.get(EN) + 6).size());
    return Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT);
  }

  private static InputException tooMuch(String what) {
    return new InputException("--format xlsx", what, "write csv or docx");
  }

  private void style(Confidence confidence) {
    for (int column = 0; column < HEADER.size(); column++) {
      StyleSetter style = sheet.style(row, column);
      style.wrapText(true).verticalAlignment("top").borderStyle("thin").borderColor(BORDER);
      if (SHADES.containsKey(confidence)) {
        style.fillColor(SHADES.get(confidence));
      }
      if (column == SCORE) {
        style.format("0.00");
      }
      style.set();
    }
  }
}

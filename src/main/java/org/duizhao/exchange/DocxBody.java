package org.duizhao.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * The body of a Word document, in WordprocessingML (ECMA-376): A4 across, a table for each pair,
 * whose header is repeated on each page and whose rows are not torn between pages. Doubtful beads
 * are shaded red, sides without counterpart grey. Each language is marked as such, for fonts and
 * Word's own spelling. Lengths are twentieths of a point.
 */
final class DocxBody {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String LEGEND =
      "Red: doubtful, look twice. Grey: no counterpart on the other side.";
  private static final List<String> HEADER = List.of("id", "zh", "en", "score");
  private static final int[] WIDTHS = {680, 6100, 7400, 960};
  private static final Map<Confidence, String> SHADES =
      Map.of(Confidence.POOR, "F8D7D3", Confidence.NULL, "EDEDE8");

  private final XmlWriter xml;
  private final double minScore;

  DocxBody(XmlWriter xml, double minScore) {
    this.xml = xml;
    this.minScore = minScore;
  }

  void begin() throws IOException {
    xml.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS);
    xml.open("w:body");
  }

  void write(String name, Bitext bitext, Languages languages) throws IOException {
    paragraph("Heading1", name);
    paragraph("Files", bitext.zh().name() + " · " + bitext.en().name());
    paragraph("Files", LEGEND);
    xml.open("w:tbl");
    layout();
    header();
    int number = 1;
    for (Bead bead : bitext.beads()) {
      row(number, bead, languages);
      number++;
    }
    xml.close();
  }

  /** Closes the body with the page's layout. */
  void end() throws IOException {
    paragraph("Normal", "");
    xml.open("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
    xml.empty(
        "w:pgMar",
        "w:top",
        "850",
        "w:right",
        "850",
        "w:bottom",
        "850",
        "w:left",
        "850",
        "w:header",
        "425",
        "w:footer",
        "425",
        "w:gutter",
        "0");
    xml.close();
    xml.close();
    xml.close();
    xml.end();
  }

  private void layout() throws IOException {
    xml.open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "Beads");
    xml.empty("w:tblW", "w:w", "15140", "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.close();
    xml.open("w:tblGrid");
    for (int width : WIDTHS) {
      xml.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    xml.close();
  }

  private void header() throws IOException {
    xml.open("w:tr");
    xml.open("w:trPr");
    xml.empty("w:cantSplit");
    xml.empty("w:tblHeader");
    xml.close();
    for (int column = 0; column < HEADER.size(); column++) {
      cell(column, "DDE3EA", "ColumnName", HEADER.get(column), "");
    }
    xml.close();
  }

  private void row(int number, Bead bead, Languages languages) throws IOException {
    String shade = SHADES.getOrDefault(Confidence.of(bead, minScore), "");
    xml.open("w:tr");
    xml.open("w:trPr");
    xml.empty("w:cantSplit");
    xml.close();
    cell(0, shade, "Figure", Integer.toString(number), "");
    cell(1, shade, "Normal", Passage.zh(bead), languages.zh());
    cell(2, shade, "Normal", Passage.en(bead), languages.en());
    cell(3, shade, "Figure", String.format(Locale.ROOT, "%.2f", bead.score()), "");
    xml.close();
  }

  private void cell(int column, String shade, String style, String text, String language)
      throws IOException {
    xml.open("w:tc");
    xml.open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(WIDTHS[column]), "w:type", "dxa");
    if (!shade.isEmpty()) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
    }
    xml.close();
    paragraph(style, text, language);
    xml.close();
  }

  private void paragraph(String style, String text) throws IOException {
    paragraph(style, text, "");
  }

  private void paragraph(String style, String text, String language) throws IOException {
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:pStyle", "w:val", style);
    xml.close();
    if (!text.isEmpty()) {
      xml.open("w:r");
      if (!language.isEmpty()) {
        language(language);
      }
      xml.text("w:t", text, "xml:space", "preserve");
      xml.close();
    }
    xml.close();
  }

  /** Chinese takes its font and its language from the slot for East Asian text. */
  private void language(String tag) throws IOException {
    xml.open("w:rPr");
    if (tag.startsWith("zh")) {
      xml.empty("w:rFonts", "w:hint", "eastAsia");
      xml.empty("w:lang", "w:eastAsia", tag);
    } else {
      xml.empty("w:lang", "w:val", tag);
    }
    xml.close();
  }
}

package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.exchange.Page;
import org.duizhao.report.Marks.Piece;
import org.duizhao.report.Report.Checked;
import org.duizhao.text.Segment;

/**
 * The table rows of one checked pair: its beads, and under each the findings that belong to it, the
 * suppressed ones folded up. The numbers of the findings link from the words to the list.
 */
final class HtmlRows {

  private final Writer out;
  private final Checked pair;
  private final List<Entry> entries;
  private final String anchor;
  private final Marks zh = new Marks();
  private final Marks en = new Marks();

  /**
   * @param number of the pair in the page, from 1
   */
  HtmlRows(Writer out, Checked pair, List<Entry> entries, int number) {
    this.out = out;
    this.pair = pair;
    this.entries = entries;
    this.anchor = "f" + number + "-";
  }

  /** The findings under a bead, as items. */
  private record Row(StringBuilder items, List<Entry> suppressed) {

    boolean isEmpty() {
      return items.isEmpty() && suppressed.isEmpty();
    }
  }

  void write() throws IOException {
    ReadingOrder order = new ReadingOrder(pair.bitext());
    List<Row> rows = new ArrayList<>();
    pair.bitext()
        .beads()
        .forEach(bead -> rows.add(new Row(new StringBuilder(), new ArrayList<>())));
    int number = 1;
    for (Entry entry : entries) {
      Row row = rows.get(order.bead(entry.finding()));
      if (entry.isSuppressed()) {
        row.suppressed().add(entry);
      } else {
        row.items().append(HtmlItems.numbered(entry, anchor + number, number));
        mark(entry, number);
        number++;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, pair.bitext().beads().get(i));
      findings(rows.get(i));
    }
  }

  private void mark(Entry entry, int number) {
    var finding = entry.finding();
    finding.zh().ifPresent(place -> zh.add(place.span(), finding.severity(), number));
    finding.en().ifPresent(place -> en.add(place.span(), finding.severity(), number));
  }

  private void row(int number, Bead bead) throws IOException {
    out.write("<tr class=\"" + Page.part(bead) + "\"><th scope=\"row\">" + number + "</th>");
    cell("zh", bead.zh(), zh, "");
    cell("en", bead.en(), en, " ");
    out.write("</tr>\n");
  }

  private void cell(String language, List<Segment> segments, Marks marks, String between)
      throws IOException {
    out.write(
        segments.isEmpty()
            ? "<td class=\"none\">—</td>"
            : segments.stream()
                .map(segment -> marked(marks.pieces(segment)))
                .collect(Collectors.joining(between, "<td lang=\"" + language + "\">", "</td>")));
  }

  private String marked(List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      piece.worst().ifPresent(severity -> html.append(opened(piece, severity.word())));
      html.append(Page.escape(piece.text()));
      piece.ending().forEach(n -> html.append(link(n)));
      html.append(piece.worst().isPresent() ? "</mark>" : "");
    }
    return html.toString();
  }

  private String opened(Piece piece, String severity) {
    return piece.numbers().stream()
        .map(number -> anchor + number)
        .collect(
            Collectors.joining(" ", "<mark class=\"" + severity + "\" data-findings=\"", "\">"));
  }

  private String link(int number) {
    return "<sup><a href=\"#" + anchor + number + "\">" + number + "</a></sup>";
  }

  private void findings(Row row) throws IOException {
    if (row.isEmpty()) {
      return;
    }
    out.write("<tr class=\"findings\"><td></td><td colspan=\"2\">");
    if (!row.items().isEmpty()) {
      out.write("<ol>\n" + row.items() + "</ol>");
    }
    if (!row.suppressed().isEmpty()) {
      out.write(HtmlItems.folded(row.suppressed()));
    }
    out.write("</td></tr>\n");
  }
}

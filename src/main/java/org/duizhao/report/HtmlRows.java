package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.exchange.Page;
import org.duizhao.report.Marks.Piece;
import org.duizhao.report.Report.Checked;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/** The table rows of one checked pair: its beads, and under each the findings that belong to it. */
final class HtmlRows {

  private final Writer out;
  private final Checked pair;
  private final Marks zh = new Marks();
  private final Marks en = new Marks();

  HtmlRows(Writer out, Checked pair) {
    this.out = out;
    this.pair = pair;
  }

  void write() throws IOException {
    ReadingOrder order = new ReadingOrder(pair.bitext());
    List<List<Entry>> rows = new ArrayList<>();
    pair.bitext().beads().forEach(bead -> rows.add(new ArrayList<>()));
    int number = 1;
    for (Finding finding : pair.findings()) {
      int marked = number;
      finding.zh().ifPresent(place -> zh.add(place.span(), finding.severity(), marked));
      finding.en().ifPresent(place -> en.add(place.span(), finding.severity(), marked));
      rows.get(order.bead(finding)).add(new Entry(number, finding));
      number++;
    }
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, pair.bitext().beads().get(i));
      entries(rows.get(i));
    }
  }

  /** A finding and its number within the pair, from 1. */
  private record Entry(int number, Finding finding) {}

  private void row(int number, Bead bead) throws IOException {
    out.write("<tr class=\"" + Page.part(bead) + "\"><th>" + number + "</th>");
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

  private static String marked(List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      String text = Page.escape(piece.text());
      html.append(piece.worst().map(s -> "<mark class=\"" + name(s) + "\">" + text).orElse(text));
      piece.ending().forEach(n -> html.append("<sup>").append(n).append("</sup>"));
      html.append(piece.worst().isPresent() ? "</mark>" : "");
    }
    return html.toString();
  }

  private void entries(List<Entry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    out.write("<tr class=\"findings\"><td></td><td colspan=\"2\"><ol>\n");
    for (Entry entry : entries) {
      out.write(entry(entry));
    }
    out.write("</ol></td></tr>\n");
  }

  private static String entry(Entry entry) {
    return item(entry.finding(), "<sup>" + entry.number() + "</sup>");
  }

  /** A list item for a finding that stands in no row: it names its place and quotes the words. */
  static String across(Finding finding) {
    String places =
        Stream.of(finding.en(), finding.zh())
            .flatMap(Optional::stream)
            .map(place -> "<q>" + Page.escape(where(place) + " " + place.text()) + "</q>")
            .collect(Collectors.joining(" · "));
    return item(finding, places + "<br>");
  }

  private static String item(Finding finding, String head) {
    String severity = name(finding.severity());
    String rule = Page.escape(finding.rule().id());
    return """
        <li class="%s" data-severity="%s" data-rule="%s">%s <b>%s</b> \
        <code>%s</code> %s%s%s</li>
        """
        .formatted(
            severity,
            severity,
            rule,
            head,
            severity,
            rule,
            Page.escape(finding.message()),
            details("Instead: ", finding.fixes()),
            details("Also at ", finding.related().stream().map(HtmlRows::where).toList()));
  }

  private static String details(String label, List<String> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(value -> "<q>" + Page.escape(value) + "</q>")
            .collect(Collectors.joining(", ", "<br><small>" + label, "</small>"));
  }

  private static String where(Place place) {
    return place.where();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

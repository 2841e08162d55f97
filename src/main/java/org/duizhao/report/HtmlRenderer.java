package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.exchange.Page;
import org.duizhao.report.Marks.Piece;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A page with both articles side by side, a bead a row: the words at fault marked where they stand,
 * the findings listed under their row. A script only hides rules and severities; all is there
 * without it. The counts are known last and written last, but the style shows them on top.
 */
final class HtmlRenderer implements Renderer {

  private final Writer out;
  private String madeBy = "";

  HtmlRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Signature signature) throws IOException {
    String glossaries =
        signature.glossaries().isEmpty()
            ? "no glossary"
            : String.join(", ", signature.glossaries());
    madeBy = "Duizhao " + signature.version() + " · " + signature.variant() + " · " + glossaries;
    Page.open(out, "Duizhao report", Page.resource(HtmlRenderer.class, "report.css"));
    out.write("<main>\n");
  }

  @Override
  public void checked(Checked pair) throws IOException {
    ReadingOrder order = new ReadingOrder(pair.bitext());
    Marks zh = new Marks();
    Marks en = new Marks();
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
    heading(pair);
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, pair.bitext().beads().get(i), zh, en);
      entries(rows.get(i));
    }
    out.write("</tbody>\n</table>\n</section>\n");
  }

  @Override
  public void failure(Failure failure) throws IOException {
    out.write(
        """
        <section class="failure">
        <h1>%s</h1>
        <p>Not checked: %s</p>
        </section>
        """
            .formatted(Page.escape(failure.name()), Page.escape(failure.message())));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write(
        """
        </main>
        <header>
        <p class="counts">%s%s%s \
        <span>in %d pair%s%s</span></p>
        <p class="files">%s</p>
        <form id="filter" hidden></form>
        </header>
        <script>
        %s</script>
        """
            .formatted(
                count(summary.errors(), "error"),
                count(summary.warnings(), "warning"),
                count(summary.notes(), "note"),
                summary.pairs(),
                summary.pairs() == 1 ? "" : "s",
                summary.failures() == 0 ? "" : ", " + summary.failures() + " not checked",
                Page.escape(madeBy),
                Page.resource(HtmlRenderer.class, "report.js")));
    Page.close(out);
  }

  private static String count(int number, String severity) {
    return "<b class=\"%s\">%d</b> %s%s "
        .formatted(severity, number, severity, number == 1 ? "" : "s");
  }

  /** A finding and its number within the pair, from 1. */
  private record Entry(int number, Finding finding) {}

  private void heading(Checked pair) throws IOException {
    out.write(
        """
        <section>
        <h1>%s</h1>
        <p class="files">%s · %s</p>
        <table class="beads">
        <thead><tr><th></th><th>Chinese</th><th>English</th></tr></thead>
        <tbody>
        """
            .formatted(
                Page.escape(pair.name()),
                Page.escape(pair.bitext().zh().name()),
                Page.escape(pair.bitext().en().name())));
  }

  private void row(int number, Bead bead, Marks zh, Marks en) throws IOException {
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
    Finding finding = entry.finding();
    String severity = name(finding.severity());
    String rule = Page.escape(finding.rule().id());
    return """
        <li class="%s" data-severity="%s" data-rule="%s"><b>%d %s</b> \
        <code>%s</code> %s%s%s</li>
        """
        .formatted(
            severity,
            severity,
            rule,
            entry.number(),
            severity,
            rule,
            Page.escape(finding.message()),
            details("Instead: ", finding.fixes()),
            details("Also at ", finding.related().stream().map(HtmlRenderer::where).toList()));
  }

  private static String details(String label, List<String> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(value -> "<q>" + Page.escape(value) + "</q>")
            .collect(Collectors.joining(", ", "<br><small>" + label, "</small>"));
  }

  private static String where(Place place) {
    return place.article().name() + ":" + place.start();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

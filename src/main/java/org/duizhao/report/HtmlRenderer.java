package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.exchange.Page;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/**
 * A page with both articles side by side, a bead a row: the words at fault marked where they stand,
 * the findings listed under their row. A script hides rules and severities, goes from finding to
 * finding and copies ids; all is there to read without it. The counts are known last and written
 * last, but the style shows them on top.
 */
final class HtmlRenderer implements Renderer {

  private final Writer out;
  private final Numbering numbering = new Numbering();
  private String madeBy = "";
  private int pairs;

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
    heading(pair);
    pairs++;
    new HtmlRows(out, pair, numbering.of(pair), pairs).write();
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
  public void across(List<Across> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.write("<section>\n<h1>Across the articles</h1>\n<div class=\"findings\"><ol>\n");
    for (Entry entry : numbering.of(findings)) {
      out.write(HtmlItems.quoting(entry));
    }
    out.write("</ol></div>\n</section>\n");
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write(
        """
        </main>
        <header>
        <p class="counts">%s%s%s \
        <span>in %s%s%s</span></p>
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
                Counts.count(summary.pairs(), "pair"),
                summary.failures() == 0 ? "" : ", " + summary.failures() + " not checked",
                summary.suppressed() == 0 ? "" : ", " + summary.suppressed() + " suppressed",
                Page.escape(madeBy),
                Page.resource(HtmlRenderer.class, "report.js")));
    Page.close(out);
  }

  private static String count(int number, String severity) {
    return "<b class=\"%s\">%d</b> %s%s "
        .formatted(severity, number, severity, number == 1 ? "" : "s");
  }

  private void heading(Checked pair) throws IOException {
    out.write(
        """
        <section>
        <h1>%s</h1>
        <p class="files">%s · %s</p>
        <table class="beads">
        <thead><tr><th></th><th scope="col">Chinese</th><th scope="col">English</th></tr></thead>
        <tbody>
        """
            .formatted(
                Page.escape(pair.name()),
                Page.escape(pair.bitext().zh().name()),
                Page.escape(pair.bitext().en().name())));
  }
}

package org.duizhao.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;

/**
 * A page to read or print: the beads as rows, the Chinese left, the English right, a bar at the
 * left edge that says how sure the alignment is. The first pair gives the page its title.
 */
final class HtmlWriter implements BitextWriter {

  private static final String LEGEND =
      """
      <p class="legend"><span class="sure">aligned with confidence</span>
      <span class="fair">likely</span> <span class="poor">doubtful: look twice</span>
      <span class="null">no counterpart</span></p>
      """;

  private final Writer out;
  private final double minScore;
  private boolean opened;

  HtmlWriter(Writer out, double minScore) {
    this.out = out;
    this.minScore = minScore;
  }

  @Override
  public void begin() {}

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    if (!opened) {
      open(bitext.zh().name() + " · " + bitext.en().name());
    }
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
                Page.escape(name),
                Page.escape(bitext.zh().name()),
                Page.escape(bitext.en().name())));
    int number = 1;
    for (Bead bead : bitext.beads()) {
      row(number, bead);
      number++;
    }
    out.write("</tbody>\n</table>\n</section>\n");
  }

  @Override
  public void end() throws IOException {
    if (!opened) {
      open("Nothing aligned");
    }
    Page.close(out);
  }

  private void open(String title) throws IOException {
    Page.open(out, title, Page.resource(HtmlWriter.class, "align.css"));
    out.write(LEGEND);
    opened = true;
  }

  private void row(int number, Bead bead) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<tr class=\"%s %s\" title=\"score %.2f\"><th>%d</th>%s%s</tr>\n",
            Confidence.of(bead, minScore),
            Page.part(bead),
            bead.score(),
            number,
            cell("zh", Passage.zh(bead)),
            cell("en", Passage.en(bead))));
  }

  private static String cell(String language, String text) {
    return text.isEmpty()
        ? "<td class=\"none\">—</td>"
        : "<td lang=\"" + language + "\">" + Page.escape(text) + "</td>";
  }
}

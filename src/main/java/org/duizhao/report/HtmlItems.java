package org.duizhao.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.exchange.Page;
import org.duizhao.suppress.Suppression;
import org.duizhao.text.Place;

/** Findings as items of lists, which a script may hide: a list of those that count, and another. */
final class HtmlItems {

  private HtmlItems() {}

  /** A finding that stands in a row with its words. */
  static String numbered(Entry entry, String anchor, int number) {
    return item(entry, " id=\"" + anchor + "\"", "<sup>" + number + "</sup>");
  }

  /** A finding that stands in no row, or whose words are not marked there: it quotes them. */
  static String quoting(Entry entry) {
    String words =
        Stream.of(entry.finding().en(), entry.finding().zh())
            .flatMap(Optional::stream)
            .map(place -> "<q>" + Page.escape(place.text()) + "</q>")
            .collect(Collectors.joining(" · "));
    return item(entry, "", words + "<br>");
  }

  /** Suppressed findings, folded up under their number. */
  static String folded(List<Entry> suppressed) {
    return suppressed.stream()
        .map(HtmlItems::quoting)
        .collect(
            Collectors.joining(
                "",
                "<details class=\"suppressed\"><summary>"
                    + suppressed.size()
                    + " suppressed</summary><ol>\n",
                "</ol></details>\n"));
  }

  private static String item(Entry entry, String anchor, String head) {
    Finding finding = entry.finding();
    String severity = entry.severity();
    String rule = Page.escape(entry.rule());
    return """
        <li class="%s"%s data-severity="%s" data-rule="%s">%s <b>%s</b> \
        <code>%s</code> %s%s%s%s \
        <span class="at">%s <code class="id">%s</code></span></li>
        """
        .formatted(
            severity,
            anchor,
            severity,
            rule,
            head,
            severity,
            rule,
            Page.escape(finding.message()),
            details("Instead: ", finding.fixes()),
            details("Also at ", finding.related().stream().map(Place::where).toList()),
            entry.suppression().map(HtmlItems::why).orElse(""),
            Page.escape(finding.place().where()),
            entry.id());
  }

  private static String why(Suppression suppression) {
    String kind = "Suppressed by " + suppression.kind().word();
    String reason = suppression.reason().isEmpty() ? "" : ": " + suppression.reason();
    return "<br><small>"
        + Page.escape(kind + reason + " [" + suppression.source() + "]")
        + "</small>";
  }

  private static String details(String label, List<String> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(value -> "<q>" + Page.escape(value) + "</q>")
            .collect(Collectors.joining(", ", "<br><small>" + label, "</small>"));
  }
}

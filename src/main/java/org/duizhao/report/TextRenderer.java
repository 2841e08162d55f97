package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Format.Screen;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Columns;
import org.duizhao.text.Place;

/**
 * Findings as a compiler prints them: where, how bad, which rule and what is wrong; under it the
 * English line with carets under the words at fault, the Chinese line with its own, what could
 * stand there instead, and where else the same error stands. The counts come last.
 */
final class TextRenderer implements Renderer {

  private static final int NARROWEST = 40;

  private final Writer out;
  private final int width;
  private final Ink ink;

  TextRenderer(Writer out, Screen screen) {
    this.out = out;
    this.width = Math.max(screen.width(), NARROWEST);
    this.ink = new Ink(screen.colour());
  }

  @Override
  public void begin(Signature signature) {}

  @Override
  public void checked(Checked pair) throws IOException {
    for (Finding finding : pair.findings()) {
      finding(finding);
      out.write("\n");
    }
  }

  @Override
  public void failure(Failure failure) throws IOException {
    line(
        ink.bold(Columns.printable(failure.name()) + ": ")
            + ink.severity(Severity.ERROR, "not checked: ")
            + Columns.printable(failure.message()));
    out.write("\n");
  }

  @Override
  public void across(List<BatchFinding> findings) throws IOException {
    for (BatchFinding found : findings) {
      finding(found.finding());
      out.write("\n");
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    String counts =
        Stream.of(
                count(summary.errors(), "error"),
                count(summary.warnings(), "warning"),
                count(summary.notes(), "note"))
            .filter(words -> !words.startsWith("0 "))
            .collect(Collectors.joining(", "));
    String found =
        (counts.isEmpty() ? "nothing found" : counts) + " in " + count(summary.pairs(), "pair");
    String failed = count(summary.failures(), "pair") + " not checked";
    line(
        ink.bold(
            summary.failures() == 0
                ? found
                : summary.pairs() == 0 ? failed : found + ", " + failed));
    out.flush();
  }

  private void finding(Finding finding) throws IOException {
    Place first = finding.en().or(finding::zh).orElseThrow();
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    line(
        ink.bold(where(first) + ": ")
            + ink.severity(finding.severity(), severity + "[" + finding.rule().id() + "]")
            + " "
            + Columns.printable(finding.message()));
    if (finding.en().isPresent()) {
      excerpt("en", finding.en().get(), finding.severity());
    }
    if (finding.zh().isPresent()) {
      excerpt("zh", finding.zh().get(), finding.severity());
    }
    if (!finding.fixes().isEmpty()) {
      line(
          ink.faint("  fix: ")
              + finding.fixes().stream()
                  .map(fix -> '"' + Columns.printable(fix) + '"')
                  .collect(Collectors.joining(" or ")));
    }
    if (!finding.related().isEmpty()) {
      String places = finding.related().stream().map(this::where).collect(Collectors.joining(", "));
      line(ink.faint("  also at ") + places);
    }
  }

  private void excerpt(String side, Place place, Severity severity) throws IOException {
    String margin = "  " + side + " | ";
    Excerpt excerpt = Excerpt.of(place, width - margin.length());
    line(ink.faint(margin) + excerpt.text());
    line(
        ink.faint("     | ")
            + " ".repeat(excerpt.before())
            + ink.severity(severity, "^".repeat(excerpt.marked())));
  }

  private String where(Place place) {
    return Columns.printable(place.where());
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}

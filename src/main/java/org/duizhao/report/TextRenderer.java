package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Format.Screen;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Columns;
import org.duizhao.text.Place;

/**
 * Findings as a compiler prints them: where, how bad, which rule and what is wrong; under it the
 * English line with carets under the words at fault, the Chinese line with its own, what could
 * stand there instead, and where else the same error stands. The id ends the first line, for {@code
 * duizhao ignore}. The counts come last.
 */
final class TextRenderer implements Renderer {

  private static final int NARROWEST = 40;

  private final Writer out;
  private final int width;
  private final Ink ink;
  private final Numbering numbering = new Numbering();

  TextRenderer(Writer out, Screen screen) {
    this.out = out;
    this.width = Math.max(screen.width(), NARROWEST);
    this.ink = new Ink(screen.colour());
  }

  @Override
  public void begin(Signature signature) {}

  @Override
  public void checked(Checked pair) throws IOException {
    findings(numbering.of(pair));
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
  public void across(List<Across> findings) throws IOException {
    findings(numbering.of(findings));
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (String line : CountTable.lines(summary)) {
      line(line);
    }
    line(ink.bold(Counts.words(summary)));
    out.flush();
  }

  private void findings(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      if (!entry.isSuppressed()) {
        finding(entry);
      }
    }
  }

  private void finding(Entry entry) throws IOException {
    Finding finding = entry.finding();
    line(
        ink.bold(where(finding.place()) + ": ")
            + ink.severity(finding.severity(), entry.severity() + "[" + entry.rule() + "]")
            + " "
            + Columns.printable(finding.message())
            + ink.faint(" (" + entry.id() + ")"));
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
    out.write("\n");
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
}

package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Place;

/**
 * Workflow commands that GitHub Actions shows as annotations beside the lines of a change, and the
 * counts as a line of the log. Suppressed findings are counted only.
 */
final class GithubRenderer implements Renderer {

  private final Writer out;
  private final SourceRoot root;
  private final Numbering numbering = new Numbering();

  GithubRenderer(Writer out, SourceRoot root) {
    this.out = out;
    this.root = root;
  }

  @Override
  public void begin(Signature signature) {}

  @Override
  public void checked(Checked pair) throws IOException {
    annotations(numbering.of(pair));
  }

  @Override
  public void failure(Failure failure) throws IOException {
    command("error", "title=not checked", failure.name() + ": " + failure.message());
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    annotations(numbering.of(findings));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write(Counts.words(summary) + "\n");
    out.flush();
  }

  private void annotations(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      if (!entry.isSuppressed()) {
        command(
            entry.finding().severity() == Severity.NOTE ? "notice" : entry.severity(),
            properties(entry),
            message(entry));
      }
    }
  }

  private void command(String name, String properties, String message) throws IOException {
    out.write("::" + name + " " + properties + "::" + escape(message) + "\n");
  }

  private String properties(Entry entry) {
    Place place = entry.finding().place();
    return Stream.of(
            "file=" + escapeProperty(root.path(place.article().name())),
            place.landmark().isPresent() ? "" : lines(place),
            "title=" + escapeProperty(entry.rule()))
        .filter(property -> !property.isEmpty())
        .collect(Collectors.joining(","));
  }

  /** GitHub refuses columns where a place goes over several lines. */
  private static String lines(Place place) {
    int line = place.start().line();
    String lines = "line=" + line + ",endLine=" + place.end().line();
    return place.end().line() == line
        ? lines + ",col=" + place.start().column() + ",endColumn=" + place.end().column()
        : lines;
  }

  private static String message(Entry entry) {
    Finding finding = entry.finding();
    StringBuilder message = new StringBuilder(finding.message());
    finding.place().landmark().ifPresent(mark -> message.append("\nAt ").append(mark));
    quote(message, "English", finding.en());
    quote(message, "Chinese", finding.zh());
    if (!finding.fixes().isEmpty()) {
      message.append("\nInstead: ").append(String.join(" | ", finding.fixes()));
    }
    if (!finding.related().isEmpty()) {
      message.append("\nAlso at ");
      message.append(
          finding.related().stream().map(Place::where).collect(Collectors.joining(", ")));
    }
    return message.append("\nid: ").append(entry.id()).toString();
  }

  private static void quote(StringBuilder message, String side, Optional<Place> place) {
    place.ifPresent(p -> message.append('\n').append(side).append(": ").append(p.text()));
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String escapeProperty(String text) {
    return escape(text).replace(":", "%3A").replace(",", "%2C");
  }
}

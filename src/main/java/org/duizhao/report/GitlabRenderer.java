package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.exchange.Json;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Place;

/**
 * A code quality report, which GitLab shows in merge requests: an array with an object a finding.
 * The fingerprint is the finding's id with its file, since an id may come again in another file. A
 * pair that could not be checked is a blocker. Suppressed findings are left out.
 */
final class GitlabRenderer implements Renderer {

  private final Writer out;
  private final SourceRoot root;
  private final Numbering numbering = new Numbering();
  private JsonGenerator json;

  GitlabRenderer(Writer out, SourceRoot root) {
    this.out = out;
    this.root = root;
  }

  @Override
  public void begin(Signature signature) throws IOException {
    json = Json.generator(out);
    json.writeStartArray();
  }

  @Override
  public void checked(Checked pair) throws IOException {
    issues(numbering.of(pair));
  }

  @Override
  public void failure(Failure failure) throws IOException {
    issue("not-checked", failure.message(), "blocker", failure.name() + ":not-checked");
    location(failure.name(), 1, 1);
    json.writeEndObject();
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    issues(numbering.of(findings));
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.close();
    out.write("\n");
    out.flush();
  }

  private void issues(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      if (!entry.isSuppressed()) {
        issue(entry);
      }
    }
  }

  private void issue(Entry entry) throws IOException {
    Place place = entry.finding().place();
    String path = root.path(place.article().name());
    issue(
        entry.rule(),
        description(entry.finding()),
        severity(entry.finding().severity()),
        path + ":" + entry.id());
    boolean hasLines = place.landmark().isEmpty();
    location(path, hasLines ? place.start().line() : 1, hasLines ? place.end().line() : 1);
    json.writeEndObject();
  }

  private void issue(String rule, String description, String severity, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", description);
    json.writeStringField("check_name", rule);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
  }

  private void location(String path, int begin, int end) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab shows nothing but this, so the words of both sides stand in it. */
  private static String description(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    finding.place().landmark().ifPresent(mark -> text.append(" · ").append(mark));
    finding.en().ifPresent(place -> text.append(" · English: ").append(place.text()));
    finding.zh().ifPresent(place -> text.append(" · Chinese: ").append(place.text()));
    if (!finding.fixes().isEmpty()) {
      text.append(" · instead: ").append(String.join(" | ", finding.fixes()));
    }
    return text.toString();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}

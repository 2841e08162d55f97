package org.duizhao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/**
 * JSON Lines, to be read while the run goes on: an object a line, of the type {@code finding},
 * {@code suppressed}, {@code error} (a pair that was not checked) and, last, {@code summary}. Each
 * says all there is to know without the others: every place names its file.
 */
final class JsonlRenderer implements Renderer {

  private final Writer out;
  private final JsonFactory factory = new JsonFactory();
  private final Numbering numbering = new Numbering();
  private Signature signature;

  JsonlRenderer(Writer out) {
    this.out = out;
  }

  /** What is written between the braces of a line. */
  private interface Fields {

    void write(JsonGenerator json) throws IOException;
  }

  @Override
  public void begin(Signature signature) {
    this.signature = signature;
  }

  @Override
  public void checked(Checked pair) throws IOException {
    for (Entry entry : numbering.of(pair)) {
      finding(entry);
    }
    out.flush();
  }

  @Override
  public void failure(Failure failure) throws IOException {
    line(
        "error",
        json -> {
          json.writeStringField("pair", failure.name());
          json.writeStringField("message", failure.message());
        });
    out.flush();
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    for (Entry entry : numbering.of(findings)) {
      finding(entry);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    line(
        "summary",
        json -> {
          SummaryJson.tool(json, signature);
          SummaryJson.counts(json, summary);
        });
    out.flush();
  }

  private void finding(Entry entry) throws IOException {
    line(
        entry.isSuppressed() ? "suppressed" : "finding",
        json -> {
          json.writeStringField("pair", entry.pair());
          new FindingJson(json, place -> true).fields(entry);
          if (entry.isSuppressed()) {
            FindingJson.suppression(json, entry.suppression().orElseThrow());
          }
        });
  }

  private void line(String type, Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("type", type);
      fields.write(json);
      json.writeEndObject();
    }
    out.write(line + "\n");
  }
}

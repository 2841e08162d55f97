package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.exchange.Json;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/**
 * SARIF 2.1.0 (OASIS Standard, 2020), for code scanning and editors. A result is written when its
 * pair is; the rules that occurred and the pairs that could not be checked follow the results, so
 * that nothing but those is held back.
 */
final class SarifRenderer implements Renderer {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Writer out;
  private final SourceRoot root;
  private final Numbering numbering = new Numbering();
  private final SarifRules rules = new SarifRules();
  private final List<Failure> failures = new ArrayList<>();
  private Signature signature;
  private JsonGenerator json;
  private SarifResult results;

  SarifRenderer(Writer out, SourceRoot root) {
    this.out = out;
    this.root = root;
  }

  @Override
  public void begin(Signature made) throws IOException {
    signature = made;
    json = Json.generator(out);
    results = new SarifResult(new SarifLocation(json, root), rules);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifLocation.BASE);
    SarifLocation.text(json, "description", "The root of the project that was checked.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("results");
  }

  @Override
  public void checked(Checked pair) throws IOException {
    for (Entry entry : numbering.of(pair)) {
      results.write(entry);
    }
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    for (Entry entry : numbering.of(findings)) {
      results.write(entry);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Duizhao");
    json.writeStringField("version", signature.version());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    invocation();
    json.writeObjectFieldStart("properties");
    json.writeStringField("variant", signature.variant());
    FindingJson.strings(json, "glossaries", signature.glossaries());
    json.writeObjectFieldStart("summary");
    SummaryJson.counts(json, summary);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      SarifLocation.text(json, "message", failure.name() + ": not checked: " + failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}

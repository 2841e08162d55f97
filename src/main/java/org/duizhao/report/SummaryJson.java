package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/** How a report was made, and its counts, in JSON. */
final class SummaryJson {

  private SummaryJson() {}

  static void tool(JsonGenerator json, Signature signature) throws IOException {
    json.writeNumberField("schema", 1);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "duizhao");
    json.writeStringField("version", signature.version());
    json.writeStringField("variant", signature.variant());
    FindingJson.strings(json, "glossaries", signature.glossaries());
    json.writeEndObject();
  }

  static void counts(JsonGenerator json, Summary summary) throws IOException {
    json.writeNumberField("pairs", summary.pairs());
    json.writeNumberField("failures", summary.failures());
    json.writeNumberField("errors", summary.errors());
    json.writeNumberField("warnings", summary.warnings());
    json.writeNumberField("notes", summary.notes());
    json.writeNumberField("suppressed", summary.suppressed());
    json.writeNumberField("unshown", summary.unshown());
  }
}

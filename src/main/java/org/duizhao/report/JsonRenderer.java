package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Finding;
import org.duizhao.check.FindingIds;
import org.duizhao.exchange.Json;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.Place;

/**
 * JSON, schema 1. A finding about the whole batch stands with the pair it points into, and is known
 * last; so all findings are held back until then, but not the articles.
 */
final class JsonRenderer implements Renderer {

  private final Writer out;
  private final List<Kept> pairs = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private JsonGenerator json;

  JsonRenderer(Writer out) {
    this.out = out;
  }

  /** A pair without its articles. */
  private record Kept(String name, String zh, String en, List<Finding> findings) {}

  @Override
  public void begin(Signature signature) throws IOException {
    json = Json.generator(out);
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "duizhao");
    json.writeStringField("version", signature.version());
    json.writeStringField("variant", signature.variant());
    strings("glossaries", signature.glossaries());
    json.writeEndObject();
    json.writeArrayFieldStart("pairs");
  }

  @Override
  public void checked(Checked pair) {
    List<Finding> findings = new ArrayList<>();
    pair.findings().forEach(finding -> findings.add(finding.clipped()));
    pairs.add(
        new Kept(pair.name(), pair.bitext().zh().name(), pair.bitext().en().name(), findings));
  }

  @Override
  public void across(List<BatchFinding> findings) {
    findings.forEach(found -> pairs.get(found.pair()).findings().add(found.finding()));
  }

  private void pair(Kept pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", pair.name());
    json.writeStringField("zh", pair.zh());
    json.writeStringField("en", pair.en());
    json.writeArrayFieldStart("findings");
    List<String> ids = FindingIds.of(pair.findings());
    for (int i = 0; i < ids.size(); i++) {
      finding(pair, ids.get(i), pair.findings().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Kept pair : pairs) {
      pair(pair);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("name", failure.name());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("pairs", summary.pairs());
    json.writeNumberField("failures", summary.failures());
    json.writeNumberField("errors", summary.errors());
    json.writeNumberField("warnings", summary.warnings());
    json.writeNumberField("notes", summary.notes());
    json.writeEndObject();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }

  private void finding(Kept pair, String id, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    place("en", finding.en());
    place("zh", finding.zh());
    related(pair, finding.related());
    strings("fixes", finding.fixes());
    json.writeEndObject();
  }

  /** The places, with their file if it is none of the pair's. */
  private void related(Kept pair, List<Place> places) throws IOException {
    json.writeArrayFieldStart("related");
    for (Place place : places) {
      String file = place.article().name();
      if (file.equals(pair.en()) || file.equals(pair.zh())) {
        Json.place(json, place);
      } else {
        Json.placeWithFile(json, place);
      }
    }
    json.writeEndArray();
  }

  private void place(String side, Optional<Place> place) throws IOException {
    json.writeFieldName(side);
    if (place.isPresent()) {
      Json.place(json, place.get());
    } else {
      json.writeNull();
    }
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

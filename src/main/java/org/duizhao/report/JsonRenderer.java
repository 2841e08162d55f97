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
 * JSON, schema 1. A finding about the whole batch stands with the pair it points into, and is known
 * last; so all findings are held back until then, but not the articles.
 */
final class JsonRenderer implements Renderer {

  private final Writer out;
  private final Numbering numbering = new Numbering();
  private final List<Kept> pairs = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private JsonGenerator json;

  JsonRenderer(Writer out) {
    this.out = out;
  }

  /** A pair without its articles. */
  private record Kept(String name, String zh, String en, List<Entry> entries) {}

  @Override
  public void begin(Signature signature) throws IOException {
    json = Json.generator(out);
    json.writeStartObject();
    SummaryJson.tool(json, signature);
    json.writeArrayFieldStart("pairs");
  }

  @Override
  public void checked(Checked pair) {
    List<Entry> entries = new ArrayList<>();
    numbering.of(pair).forEach(entry -> entries.add(entry.clipped()));
    pairs.add(new Kept(pair.name(), pair.bitext().zh().name(), pair.bitext().en().name(), entries));
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void across(List<Across> findings) {
    List<Entry> entries = numbering.of(findings);
    for (int i = 0; i < entries.size(); i++) {
      pairs.get(findings.get(i).pair()).entries().add(entries.get(i));
    }
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
    SummaryJson.counts(json, summary);
    json.writeEndObject();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }

  private void pair(Kept pair) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", pair.name());
    json.writeStringField("zh", pair.zh());
    json.writeStringField("en", pair.en());
    findings(pair);
    json.writeArrayFieldStart("suppressed");
    for (Entry entry : pair.entries()) {
      if (entry.isSuppressed()) {
        suppressed(entry);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A place names its file if that is none of the pair's. */
  private void findings(Kept pair) throws IOException {
    List<String> files = List.of(pair.zh(), pair.en());
    FindingJson writer = new FindingJson(json, place -> !files.contains(place.article().name()));
    json.writeArrayFieldStart("findings");
    for (Entry entry : pair.entries()) {
      if (!entry.isSuppressed()) {
        json.writeStartObject();
        writer.fields(entry);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void suppressed(Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("rule", entry.rule());
    FindingJson.suppression(json, entry.suppression().orElseThrow());
    json.writeEndObject();
  }
}

package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.suppress.Suppression;
import org.duizhao.suppress.Suppression.Kind;
import org.duizhao.text.Place;

/**
 * A finding as a SARIF result: at the English words, the Chinese ones as the first related
 * location, to which the message links; at the Chinese words where there are no English ones.
 */
record SarifResult(SarifLocation locations, SarifRules rules) {

  /** What a link quotes at most, in code points. */
  private static final int QUOTED = 40;

  void write(Entry entry) throws IOException {
    JsonGenerator json = locations.json();
    Finding finding = entry.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", entry.rule());
    json.writeNumberField("ruleIndex", rules.index(finding.rule()));
    json.writeStringField("level", entry.severity());
    SarifLocation.text(json, "message", message(finding));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    locations.fields(finding.place());
    json.writeEndObject();
    json.writeEndArray();
    related(finding);
    fingerprints(entry);
    suppressions(entry);
    fixes(finding);
    json.writeObjectFieldStart("properties");
    json.writeStringField("pair", entry.pair());
    FindingJson.strings(json, "fixes", finding.fixes());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static boolean hasBoth(Finding finding) {
    return finding.en().isPresent() && finding.zh().isPresent();
  }

  private static String message(Finding finding) {
    return hasBoth(finding)
        ? finding.message() + " (Chinese: [" + quoted(finding.zh().get().text()) + "](1))"
        : finding.message();
  }

  /** Text between the brackets of a link: shortened, and without what would end it. */
  private static String quoted(String text) {
    boolean cut = text.codePointCount(0, text.length()) > QUOTED;
    String start = cut ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…" : text;
    return start.replaceAll("[\\[\\]\\\\]", "\\\\$0").replaceAll("\\R", " ");
  }

  private void related(Finding finding) throws IOException {
    List<Place> places = new ArrayList<>();
    if (hasBoth(finding)) {
      places.add(finding.zh().get());
    }
    places.addAll(finding.related());
    if (places.isEmpty()) {
      return;
    }
    JsonGenerator json = locations.json();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < places.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      locations.fields(places.get(i));
      SarifLocation.text(json, "message", i == 0 && hasBoth(finding) ? "the Chinese" : "also here");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The id. GitHub knows results again by the hash of their line and works that out itself; where
   * there are no lines, it is given the id instead.
   */
  private void fingerprints(Entry entry) throws IOException {
    JsonGenerator json = locations.json();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("findingId/v1", entry.id());
    if (entry.finding().place().landmark().isPresent()) {
      json.writeStringField("primaryLocationLineHash", entry.id());
    }
    json.writeEndObject();
  }

  /** An empty list says that a result is not suppressed; none at all, that nobody knows. */
  private void suppressions(Entry entry) throws IOException {
    JsonGenerator json = locations.json();
    json.writeArrayFieldStart("suppressions");
    if (entry.isSuppressed()) {
      suppression(entry.suppression().get());
    }
    json.writeEndArray();
  }

  private void suppression(Suppression suppression) throws IOException {
    JsonGenerator json = locations.json();
    String by = suppression.kind() == Kind.BASELINE ? "in the baseline " : "decided in ";
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField(
        "justification",
        suppression.reason().isEmpty() ? by + suppression.source() : suppression.reason());
    json.writeObjectFieldStart("properties");
    FindingJson.suppression(json, suppression);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Replacements need lines and columns; without, the words stand among the properties only. */
  private void fixes(Finding finding) throws IOException {
    if (finding.fixes().isEmpty()
        || finding.en().isEmpty()
        || finding.en().get().landmark().isPresent()) {
      return;
    }
    locations.json().writeArrayFieldStart("fixes");
    for (String fix : new LinkedHashSet<>(finding.fixes())) {
      locations.replacement(finding.en().get(), fix);
    }
    locations.json().writeEndArray();
  }
}

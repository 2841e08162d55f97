package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.check.Finding;
import org.duizhao.exchange.Json;
import org.duizhao.suppress.Suppression;
import org.duizhao.text.Place;

/**
 * The fields of a finding in JSON.
 *
 * @param namesFile which places name their file themselves
 */
record FindingJson(JsonGenerator json, Predicate<Place> namesFile) {

  void fields(Entry entry) throws IOException {
    Finding finding = entry.finding();
    json.writeStringField("id", entry.id());
    json.writeStringField("rule", entry.rule());
    json.writeStringField("severity", entry.severity());
    json.writeStringField("message", finding.message());
    side("en", finding.en());
    side("zh", finding.zh());
    json.writeArrayFieldStart("related");
    for (Place place : finding.related()) {
      place(place);
    }
    json.writeEndArray();
    strings(json, "fixes", finding.fixes());
    if (finding.isSafe()) {
      json.writeBooleanField("safe", true);
    }
  }

  static void suppression(JsonGenerator json, Suppression suppression) throws IOException {
    json.writeStringField("kind", suppression.kind().word());
    json.writeStringField("reason", suppression.reason());
    json.writeStringField("source", suppression.source());
  }

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void side(String name, Optional<Place> place) throws IOException {
    json.writeFieldName(name);
    if (place.isPresent()) {
      place(place.get());
    } else {
      json.writeNull();
    }
  }

  private void place(Place place) throws IOException {
    if (namesFile.test(place)) {
      Json.placeWithFile(json, place);
    } else {
      Json.place(json, place);
    }
  }
}

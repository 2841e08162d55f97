package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.text.Landmark;
import org.duizhao.text.Place;

/**
 * Places in SARIF: the file relative to the project's root, and a region in lines and code points;
 * in files without lines a logical location (paragraph, unit, row) in its stead.
 */
record SarifLocation(JsonGenerator json, SourceRoot root) {

  /** The base id of files under the root. */
  static final String BASE = "SRCROOT";

  /** An object that holds plain text, as messages and descriptions are. */
  static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The fields of a location. */
  void fields(Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(place);
    if (place.landmark().isEmpty()) {
      json.writeObjectFieldStart("region");
      region(place);
      text(json, "snippet", place.text());
      json.writeEndObject();
    }
    json.writeEndObject();
    if (place.landmark().isPresent()) {
      landmark(place.landmark().get());
    }
  }

  /** A fix that puts other words at a place. */
  void replacement(Place place, String words) throws IOException {
    json.writeStartObject();
    text(json, "description", "Write “" + words + "” instead.");
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(place);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    json.writeObjectFieldStart("deletedRegion");
    region(place);
    json.writeEndObject();
    text(json, "insertedContent", words);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void artifact(Place place) throws IOException {
    String file = place.article().name();
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", root.uri(file));
    if (root.holds(file)) {
      json.writeStringField("uriBaseId", BASE);
    }
    json.writeEndObject();
  }

  private void region(Place place) throws IOException {
    json.writeNumberField("startLine", place.start().line());
    json.writeNumberField("startColumn", place.start().column());
    json.writeNumberField("endLine", place.end().line());
    json.writeNumberField("endColumn", place.end().column());
  }

  private void landmark(Landmark landmark) throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", landmark.toString());
    json.writeStringField("kind", landmark.kind().toString());
    json.writeEndObject();
    json.writeEndArray();
  }
}

package org.duizhao.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.duizhao.text.Landmark;
import org.duizhao.text.Place;
import org.duizhao.text.Position;

/**
 * The JSON that all outputs share: how it is laid out, and what a place looks like. Lines and
 * columns count from 1, columns in code points; the end is exclusive.
 */
public final class Json {

  private Json() {}

  /** A generator that indents by two, ends lines with a line feed, and leaves its output open. */
  public static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
  }

  public static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    fields(json, place);
    json.writeEndObject();
  }

  /** A place in a file that what stands around it does not name. */
  public static void placeWithFile(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", place.article().name());
    fields(json, place);
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json, Place place) throws IOException {
    Position start = place.start();
    Position end = place.end();
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    if (place.landmark().isPresent()) {
      landmark(json, place.landmark().get());
    }
    json.writeStringField("text", place.text());
  }

  /** Named by its kind: {@code "paragraph": "12", "heading": "Results"}. */
  private static void landmark(JsonGenerator json, Landmark landmark) throws IOException {
    json.writeStringField(landmark.kind().toString(), landmark.name());
    if (!landmark.heading().isEmpty()) {
      json.writeStringField("heading", landmark.heading());
    }
  }

  /** A field that holds an array of places. */
  public static void places(JsonGenerator json, String field, Collection<Place> places)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Place place : places) {
      place(json, place);
    }
    json.writeEndArray();
  }
}

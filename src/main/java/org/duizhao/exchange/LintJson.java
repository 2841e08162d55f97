package org.duizhao.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.Problem;

/** What linting lists has found, as JSON; line 0 is the whole list. */
public final class LintJson {

  private static final int SCHEMA = 1;

  private LintJson() {}

  /** Writes the problems of each list, and why others could not be read. */
  public static void write(Writer out, Map<Path, List<Problem>> lists, List<String> errors) {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeArrayFieldStart("errors");
      for (String error : errors) {
        json.writeString(error);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("lists");
      for (var list : lists.entrySet()) {
        json.writeStartObject();
        json.writeStringField("name", list.getKey().toString());
        json.writeArrayFieldStart("problems");
        for (Problem problem : list.getValue()) {
          problem(json, problem);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", problem.line());
    json.writeStringField("cell", problem.cell());
    json.writeStringField("severity", problem.level().word());
    json.writeStringField("message", problem.what());
    json.writeStringField("remedy", problem.remedy());
    json.writeBooleanField("fixable", problem.fixable());
    json.writeEndObject();
  }
}

package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duizhao.check.Rule;
import org.duizhao.check.RulePage;

/**
 * The rules of a SARIF run: those that have results, in the order of their first one, each with the
 * page that {@code duizhao explain} prints.
 */
final class SarifRules {

  private final Map<String, Numbered> rules = new LinkedHashMap<>();

  private record Numbered(int index, Rule rule) {}

  /** The index of a rule, which is added if it is new. */
  int index(Rule rule) {
    return rules.computeIfAbsent(rule.id(), id -> new Numbered(rules.size(), rule)).index();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Numbered numbered : rules.values()) {
      rule(json, numbered.rule());
    }
    json.writeEndArray();
  }

  private static void rule(JsonGenerator json, Rule rule) throws IOException {
    String summary = rule.summary().isEmpty() ? rule.id() : rule.summary();
    String page = RulePage.of(family(rule)).orElse(summary);
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    SarifLocation.text(json, "shortDescription", summary);
    SarifLocation.text(json, "fullDescription", summary);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().word());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("translation");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What stands before the slash in the ids of LanguageTool's rules. */
  private static String family(Rule rule) {
    int slash = rule.id().indexOf('/');
    return slash < 0 ? rule.id() : rule.id().substring(0, slash);
  }
}

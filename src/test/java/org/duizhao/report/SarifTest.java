package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SarifTest {

  private final JsonNode run;

  SarifTest() throws IOException {
    String sarif = SampleReport.written(Format.SARIF, SampleReport.SCREEN);
    run = new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void columnsAreCodePoints() {
    assertEquals("unicodeCodePoints", run.get("columnKind").asText());
  }

  @Test
  void theChineseIsLinkedFromTheMessage() {
    JsonNode result = result("number-mismatch");
    assertEquals("The Chinese has 12. (Chinese: [12名村民](1))", result.at("/message/text").asText());
    JsonNode chinese = result.at("/relatedLocations/0");
    assertEquals(1, chinese.get("id").asInt());
    assertEquals("12名村民", chinese.at("/physicalLocation/region/snippet/text").asText());
    assertEquals("canal.zh.txt", chinese.at("/physicalLocation/artifactLocation/uri").asText());
  }

  @Test
  void anOmissionStandsInTheChinese() {
    JsonNode place = result("omission").at("/locations/0/physicalLocation");
    assertEquals("canal.zh.txt", place.at("/artifactLocation/uri").asText());
    assertEquals("SRCROOT", place.at("/artifactLocation/uriBaseId").asText());
  }

  @Test
  void everyFixReplacesTheWordsAtFault() {
    int fixes = 0;
    for (JsonNode result : run.get("results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      for (JsonNode fix : result.path("fixes")) {
        JsonNode deleted = fix.at("/artifactChanges/0/replacements/0/deletedRegion");
        assertEquals(region.get("startColumn"), deleted.get("startColumn"));
        assertEquals(region.get("endColumn"), deleted.get("endColumn"));
        fixes++;
      }
    }
    assertEquals(4, fixes);
  }

  @Test
  void whatIsSuppressedStays() {
    JsonNode decided = result("term-forbidden").at("/suppressions/0");
    assertEquals("external", decided.get("kind").asText());
    assertEquals("client prefers it, \"as ever\"", decided.get("justification").asText());
    assertTrue(result("omission").get("suppressions").isEmpty());
  }

  @Test
  void aParagraphIsALogicalLocation() {
    JsonNode place = result("date-mismatch").at("/locations/0");
    assertTrue(place.at("/physicalLocation/region").isMissingNode());
    assertEquals("paragraph", place.at("/logicalLocations/0/kind").asText());
    assertEquals(
        "teahouse/%E8%8C%B6%E9%A6%86%201.en.docx",
        place.at("/physicalLocation/artifactLocation/uri").asText());
  }

  @Test
  void rulesComeWithTheirPages() {
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
    JsonNode style = rules.get(result("style/LONG").get("ruleIndex").asInt());
    assertTrue(style.at("/help/markdown").asText().startsWith("# style\n"));
  }

  @Test
  void aPairThatCouldNotBeCheckedFailsTheInvocation() {
    JsonNode invocation = run.at("/invocations/0");
    assertEquals(false, invocation.get("executionSuccessful").asBoolean());
    assertTrue(
        invocation
            .at("/toolExecutionNotifications/0/message/text")
            .asText()
            .contains("torn.csv:3"));
  }

  private JsonNode result(String rule) {
    for (JsonNode result : run.get("results")) {
      if (result.get("ruleId").asText().equals(rule)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + rule);
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only several articles together show. */
class BatchTest {

  private static final String PLAN_ZH = "水利局昨天公布了计划。\n市民向水利局提问。\n";
  private static final String PLAN_EN =
      """
      Yesterday the Water Conservancy Bureau made its plan public.
      Citizens put questions to the Water Conservancy Bureau.
      """;
  private static final String VISIT_ZH = "学生参观了水利局。\n他们感谢水利局的职员。\n";
  private static final String VISIT_EN =
      """
      Students visited the Water Resources Bureau.
      They thanked the staff of the Water Resources Bureau.
      """;
  private static final String DAM_ZH = "水利局修建了大坝。\n大坝归水利局管理。\n";
  private static final String DAM_EN =
      """
      The dam was built by the Water Conservancy Bureau.
      The dam is managed by the Water Conservancy Bureau.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    pair("1-visit", VISIT_ZH, VISIT_EN);
    pair("2-plan", PLAN_ZH, PLAN_EN);
    pair("3-dam", DAM_ZH, DAM_EN);
  }

  @Test
  void theRarestRenderingIsReportedWithItsPair() throws IOException {
    JsonNode json = new ObjectMapper().readTree(check("--format=json").out());
    JsonNode findings = json.at("/pairs/0/findings");
    assertEquals(1, findings.size());
    assertEquals("Water Resources Bureau", findings.at("/0/en/text").asText());
    assertEquals(2, findings.at("/0/en/line").asInt());
    assertEquals(31, findings.at("/0/en/column").asInt());
    assertEquals("水利局", findings.at("/0/zh/text").asText());
    assertEquals("Water Conservancy Bureau", findings.at("/0/fixes/0").asText());
    assertTrue(findings.at("/0/related/1/file").asText().endsWith("3-dam.en.txt"));
    assertEquals(1, json.at("/summary/warnings").asInt());
    assertEquals(0, json.at("/pairs/1/findings").size());
  }

  @Test
  void textAndPageTellItAfterThePairs() {
    Run text = check("--format=text");
    assertEquals(1, text.code());
    assertTrue(text.out().contains("1-visit.en.txt:2:31: warning[inconsistent-rendering]"));
    assertTrue(check("--format=html").out().contains("<h1>Across the articles</h1>"));
  }

  @Test
  void aDecisionAboutItHoldsAndStaysInTheReports() throws IOException {
    JsonNode told = new ObjectMapper().readTree(check("--format=json").out());
    String id = told.at("/pairs/0/findings/0/id").asText();
    assertEquals(0, Run.duizhao("ignore", id, "--reason", "as the bureau signs").code());
    assertEquals(0, check("--format=text").code());
    assertTrue(check("--format=text").out().endsWith("1 suppressed\n"));
    JsonNode json = new ObjectMapper().readTree(check("--format=json").out());
    assertEquals(0, json.at("/pairs/0/findings").size());
    assertEquals(id, json.at("/pairs/0/suppressed/0/id").asText());
    JsonNode sarif = new ObjectMapper().readTree(check("--format=sarif").out());
    assertEquals(1, sarif.at("/runs/0/results").size());
    assertEquals(
        "as the bureau signs", sarif.at("/runs/0/results/0/suppressions/0/justification").asText());
  }

  @Test
  void translationsOfOneTextAreNotCompared() {
    pair("4-visit", VISIT_ZH, VISIT_EN.replace("Resources", "Works"));
    assertEquals(0, check("--format=text").code());
  }

  private Run check(String format) {
    return Run.duizhao(
        "check",
        "--enable=inconsistent-rendering",
        "--no-default-glossaries",
        "--lines",
        format,
        folder);
  }

  private void pair(String name, String zh, String en) {
    Texts.write(folder.resolve(name + ".zh.txt"), zh);
    Texts.write(folder.resolve(name + ".en.txt"), en);
  }
}

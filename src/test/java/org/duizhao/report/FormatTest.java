package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.exchange.Golden;
import org.duizhao.report.Format.Screen;
import org.duizhao.report.Report.Checked;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  @ParameterizedTest
  @EnumSource
  void writesTheSampleAsBefore(Format format) throws IOException {
    Golden.check("report/sample." + format, written(format, new Screen(72, false)));
  }

  @Test
  void aTerminalThatCanGetsColours() throws IOException {
    Golden.check("report/sample.ansi", written(Format.TEXT, new Screen(100, true)));
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(Format format) {
    assertEquals(format, Format.named(format.toString()));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    var e = assertThrows(InputException.class, () -> Format.named("pdf"));
    assertEquals(
        "--format: no format 'pdf'; use one of text, json, jsonl, sarif, github, gitlab, junit, csv, html",
        e.getMessage());
  }

  @Test
  void jsonKeepsItsContract() throws IOException {
    JsonNode root = new ObjectMapper().readTree(written(Format.JSON, new Screen(80, false)));
    assertEquals(1, root.get("schema").asInt());
    assertEquals("duizhao", root.at("/tool/name").asText());
    assertEquals("torn.csv", root.at("/errors/0/name").asText());
    JsonNode findings = root.at("/pairs/0/findings");
    JsonNode omission = findings.get(6);
    assertEquals("omission", omission.get("rule").asText());
    assertTrue(omission.get("en").isNull());
    assertEquals(4, omission.at("/zh/line").asInt());
    assertEquals(12, omission.at("/zh/endColumn").asInt());
    assertEquals(findings.at("/2/id").asText() + "-2", findings.at("/3/id").asText());
  }

  @Test
  void jsonListsWhatIsSuppressed() throws IOException {
    JsonNode root = new ObjectMapper().readTree(written(Format.JSON, new Screen(80, false)));
    assertEquals(2, root.at("/summary/suppressed").asInt());
    JsonNode first = root.at("/pairs/0/suppressed/0");
    assertEquals("term-forbidden", first.get("rule").asText());
    assertEquals("decision", first.get("kind").asText());
    assertEquals("client prefers it, \"as ever\"", first.get("reason").asText());
    assertEquals("baseline", root.at("/pairs/0/suppressed/1/kind").asText());
    assertTrue(root.at("/pairs/1/suppressed").isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatNamesTheParagraphAndTheChinese(Format format) throws IOException {
    String report = written(format, new Screen(72, false));
    assertTrue(report.contains("12"), report);
    assertTrue(report.contains("开业 · Opening"), report);
    assertTrue(report.contains("3月5日"), report);
  }

  @Test
  void furnitureComesLast() {
    List<Finding> sorted =
        new Checked("canal", SampleReport.CANAL, SampleReport.findings(), List.of()).findings();
    assertEquals("fullwidth-punctuation", sorted.get(sorted.size() - 1).rule().id());
  }

  @Test
  void htmlEscapesWhatTheTextSays() throws IOException {
    String html = written(Format.HTML, new Screen(80, false));
    assertTrue(html.contains("&amp; cleared &lt;40&gt; cartloads"));
    assertFalse(html.contains("http"));
  }

  private static String written(Format format, Screen screen) throws IOException {
    return SampleReport.written(format, screen);
  }
}

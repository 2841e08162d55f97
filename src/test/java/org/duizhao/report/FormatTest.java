package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.exchange.Golden;
import org.duizhao.exchange.Sample;
import org.duizhao.report.Format.Screen;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.InputException;
import org.duizhao.text.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  private static final Bitext CANAL = Sample.bitext();

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
    assertEquals("--format: no format 'pdf'; use one of text, json, html", e.getMessage());
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
  void furnitureComesLast() {
    List<Finding> sorted = new Checked("canal", CANAL, findings(), List.of()).findings();
    assertEquals("fullwidth-punctuation", sorted.get(sorted.size() - 1).rule().id());
  }

  @Test
  void htmlEscapesWhatTheTextSays() throws IOException {
    String html = written(Format.HTML, new Screen(80, false));
    assertTrue(html.contains("&amp; cleared &lt;40&gt; cartloads"));
    assertFalse(html.contains("http"));
  }

  private static String written(Format format, Screen screen) throws IOException {
    StringWriter out = new StringWriter();
    Renderer renderer = format.renderer(out, screen);
    renderer.begin(new Signature("1.2.3", "en-US", List.of("politics.csv")));
    renderer.checked(new Checked("canal", CANAL, findings(), List.of()));
    renderer.failure(new Failure("torn.csv", "torn.csv:3: no file b.en.txt; mend the path"));
    renderer.end(new Summary(1, 1, 2, 2, 3, 0, 0, List.of(), List.of()));
    return out.toString();
  }

  /** Out of order, to be put in order. */
  private static List<Finding> findings() {
    return List.of(
        finding("fullwidth-punctuation", Severity.NOTE, "Full-width mark in the English.")
            .en(en("："))
            .fixes(List.of(":", ": ")),
        finding("omission", Severity.ERROR, "This has no counterpart in the English.")
            .zh(zh("附近的茶馆也重新开张。")),
        finding("repeated-word", Severity.WARNING, "A word is said twice.")
            .en(en("of of"))
            .fixes(List.of("of")),
        finding("number-mismatch", Severity.ERROR, "The Chinese has 12.")
            .en(en("21 villagers"))
            .zh(zh("12名村民"))
            .fixes(List.of("12 villagers")),
        finding("term-missing", Severity.WARNING, "清淤 should be \"desilting\" (water.csv:7).")
            .en(en("Dredging"))
            .zh(zh("清淤"))
            .related(List.of(en("cleared"), en("silt"))),
        finding("style/LONG", Severity.NOTE, "The same twice.").en(en("town")),
        finding("style/LONG", Severity.NOTE, "The same twice.")
            .en(new Place(CANAL.en(), CANAL.en().segments().get(1).span())),
        finding("style/LONG", Severity.NOTE, "The same twice.").en(en("town")));
  }

  private static Finding finding(String rule, Severity severity, String message) {
    return new Rule(rule, severity, "").finding(message);
  }

  private static Place en(String words) {
    return Sample.place(CANAL.en(), words);
  }

  private static Place zh(String words) {
    return Sample.place(CANAL.zh(), words);
  }
}

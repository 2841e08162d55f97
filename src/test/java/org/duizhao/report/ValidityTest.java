package org.duizhao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Each format by its schema or its own reader: the sample, and reports of awkward characters. */
class ValidityTest {

  private static final Path SCHEMAS = Path.of("src/test/resources/org/duizhao/schemas");
  private static final int REPORTS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sarifIsValid() throws IOException {
    Schema schema = schema("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_4);
    for (String report : reports(Format.SARIF)) {
      assertEquals(List.of(), schema.validate(JSON.readTree(report)), report);
    }
    JsonNode broken = JSON.readTree(sample(Format.SARIF).replace("\"ruleIndex\" : 0", "\"x\" : 0"));
    assertNotEquals(List.of(), schema.validate(broken));
  }

  @Test
  void gitlabHasWhatIsRequiredAndNoFingerprintTwice() throws IOException {
    Schema schema = schema("gitlab-code-quality.json", SpecificationVersion.DRAFT_7);
    for (String report : reports(Format.GITLAB)) {
      JsonNode issues = JSON.readTree(report);
      assertEquals(List.of(), schema.validate(issues), report);
      List<String> prints = texts(issues, "/fingerprint");
      assertEquals(prints.size(), new TreeSet<>(prints).size(), report);
    }
    JsonNode broken = JSON.readTree(sample(Format.GITLAB).replace("fingerprint", "print"));
    assertNotEquals(List.of(), schema.validate(broken));
  }

  @Test
  void junitIsValid() throws IOException, SAXException {
    SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    var schema = schemas.newSchema(SCHEMAS.resolve("junit-10.xsd").toFile());
    for (String report : reports(Format.JUNIT)) {
      schema.newValidator().validate(new StreamSource(new StringReader(report)));
    }
  }

  @Test
  void jsonLinesStandEachForItself() throws IOException {
    for (int seed = 0; seed < REPORTS; seed++) {
      RandomReport report = new RandomReport(seed);
      List<JsonNode> lines = new ArrayList<>();
      for (String line : lines(report.written(Format.JSONL))) {
        lines.add(JSON.readTree(line));
      }
      assertEquals(
          report.findings() + report.suppressed() + report.failures.size() + 1, lines.size());
      assertEquals("summary", lines.get(lines.size() - 1).get("type").asText());
      assertEquals(
          report.suppressed(),
          lines.stream().filter(line -> line.get("type").asText().equals("suppressed")).count());
    }
  }

  @Test
  void csvHoldsARowAFindingAndNothingThatRuns() throws IOException {
    for (int seed = 0; seed < REPORTS; seed++) {
      RandomReport report = new RandomReport(seed);
      String csv = report.written(Format.CSV);
      assertTrue(csv.startsWith("\uFEFF"));
      List<CSVRecord> rows;
      try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv.substring(1)))) {
        rows = parser.getRecords();
      }
      assertEquals(
          report.findings() + report.suppressed() + report.failures.size() + 1, rows.size(), csv);
      for (CSVRecord row : rows) {
        assertEquals(rows.get(0).size(), row.size(), csv);
        row.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@＝＋－＠\t\r\n].*"), cell));
      }
    }
  }

  @Test
  void githubHasACommandALine() throws IOException {
    for (int seed = 0; seed < REPORTS; seed++) {
      RandomReport report = new RandomReport(seed);
      List<String> lines = lines(report.written(Format.GITHUB));
      assertEquals(report.findings() + report.failures.size() + 1, lines.size());
      for (String line : lines.subList(0, lines.size() - 1)) {
        assertTrue(line.matches("::(error|warning|notice) [^:]+::[^\r]+"), line);
      }
    }
  }

  @Test
  void anIdIsTheSameInEveryFormat() throws IOException {
    for (int seed = 0; seed < REPORTS; seed++) {
      RandomReport report = new RandomReport(seed);
      TreeSet<String> ids = new TreeSet<>();
      JsonNode json = JSON.readTree(report.written(Format.JSON));
      json.get("pairs").forEach(pair -> ids.addAll(texts(pair.get("findings"), "/id")));
      JsonNode sarif = JSON.readTree(report.written(Format.SARIF));
      TreeSet<String> told = new TreeSet<>();
      for (JsonNode result : sarif.at("/runs/0/results")) {
        if (result.get("suppressions").isEmpty()) {
          told.add(result.at("/partialFingerprints/findingId~1v1").asText());
        }
      }
      assertEquals(ids, told);
      for (Format format : Format.values()) {
        String text = report.written(format);
        ids.forEach(id -> assertTrue(text.contains(id), format + " lacks " + id));
      }
    }
  }

  private static Schema schema(String file, SpecificationVersion version) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(file));
    return SchemaRegistry.withDefaultDialect(version).getSchema(text);
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
        .map(i -> array.get(i).at(pointer).asText())
        .toList();
  }

  private static List<String> lines(String text) {
    assertTrue(text.endsWith("\n"));
    return List.of(text.substring(0, text.length() - 1).split("\n", -1));
  }

  private static String sample(Format format) throws IOException {
    return SampleReport.written(format, SampleReport.SCREEN);
  }

  private static List<String> reports(Format format) throws IOException {
    List<String> reports = new ArrayList<>(List.of(sample(format)));
    for (int seed = 0; seed < REPORTS; seed++) {
      reports.add(new RandomReport(seed).written(format));
    }
    return reports;
  }
}

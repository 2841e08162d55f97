package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The errors that {@code samples/README.md} lists are found in the samples, and little else. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  /** Findings of an article that belong to no listed error. */
  private static final int MOST_EXTRA = 0;

  private static final Map<String, List<Found>> FOUND = new HashMap<>();

  /** A row of the tables: the words are as they stand in the files, empty for none. */
  record Seeded(String sample, String rule, String en, String zh) {

    boolean isFoundBy(Found found) {
      if (!found.rule().equals(rule) && !found.rule().startsWith(rule + "/")) {
        return false;
      }
      boolean hasNoEnglish = en.isEmpty() || found.en().isEmpty();
      return hasNoEnglish
          ? found.zh().overlaps("zh", this, zh)
          : found.en().overlaps("en", this, en);
    }
  }

  /** The words of a finding on one side and the offset they stand at, -1 for none. */
  record Words(int start, String text) {

    boolean isEmpty() {
      return start < 0;
    }

    boolean overlaps(String side, Seeded seeded, String quoted) {
      int from = Texts.read(file(seeded.sample(), side)).indexOf(quoted);
      return !isEmpty() && start < from + quoted.length() && from < start + text.length();
    }
  }

  record Found(String rule, Words en, Words zh) {}

  @BeforeAll
  static void checkAll() throws IOException {
    Run run = Run.duizhao("check", "--format", "json", SAMPLES);
    assertEquals("", run.err());
    for (JsonNode pair : new ObjectMapper().readTree(run.out()).get("pairs")) {
      String name = pair.get("name").asText();
      FOUND.put(
          name,
          StreamSupport.stream(pair.get("findings").spliterator(), false)
              .map(
                  finding ->
                      new Found(
                          finding.get("rule").asText(),
                          words(name, "en", finding),
                          words(name, "zh", finding)))
              .toList());
    }
  }

  static Stream<Seeded> seeded() throws IOException {
    List<Seeded> rows = new ArrayList<>();
    String sample = "";
    for (String line : Files.readAllLines(SAMPLES.resolve("README.md"))) {
      String[] cells = line.split(" *\\| *", -1);
      if (line.startsWith("## ")) {
        sample = line.substring(3);
      } else if (cells.length == 6 && !cells[1].equals("rule") && !cells[1].startsWith("-")) {
        rows.add(new Seeded(sample, cells[1], cells[2], cells[3]));
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource
  void seeded(Seeded error) {
    assertTrue(
        FOUND.get(error.sample()).stream().anyMatch(error::isFoundBy),
        () -> "not found among " + FOUND.get(error.sample()));
  }

  @ParameterizedTest
  @MethodSource("seeded")
  void isQuotedAsItStandsOnce(Seeded error) {
    assertStandsOnce(error, "en", error.en());
    assertStandsOnce(error, "zh", error.zh());
  }

  @Test
  void littleElseIsFound() throws IOException {
    List<Seeded> rows = seeded().toList();
    FOUND.forEach(
        (sample, findings) -> {
          List<Found> extra =
              findings.stream()
                  .filter(
                      found ->
                          rows.stream()
                              .noneMatch(r -> r.sample().equals(sample) && r.isFoundBy(found)))
                  .toList();
          assertTrue(extra.size() <= MOST_EXTRA, () -> sample + ": " + extra);
        });
  }

  @Test
  void nothingIsFoundInTheCleanOne() {
    assertEquals(List.of(), FOUND.get("clean"));
  }

  private static void assertStandsOnce(Seeded error, String side, String quoted) {
    String text = Texts.read(file(error.sample(), side));
    if (!quoted.isEmpty()) {
      assertTrue(text.contains(quoted));
      assertEquals(text.indexOf(quoted), text.lastIndexOf(quoted));
    }
  }

  private static Path file(String sample, String side) {
    return SAMPLES.resolve(sample + "." + side + ".txt");
  }

  private static Words words(String sample, String side, JsonNode finding) {
    JsonNode place = finding.get(side);
    if (place.isNull()) {
      return new Words(-1, "");
    }
    String text = Texts.read(file(sample, side));
    int line = 0;
    for (int i = 1; i < place.get("line").asInt(); i++) {
      line = text.indexOf('\n', line) + 1;
    }
    int start = text.offsetByCodePoints(line, place.get("column").asInt() - 1);
    String words = place.get("text").asText();
    assertTrue(text.startsWith(words, start), () -> words + " is not at " + place);
    return new Words(start, words);
  }
}

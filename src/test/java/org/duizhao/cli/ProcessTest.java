package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows from outside: which classes a run loads, and what is left when it is ended. */
class ProcessTest {

  private static final String LANGUAGE_TOOL = "org.languagetool.";

  /** Enough for a run to be far from its end when its report has just begun. */
  private static final int MANY = 300;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "rules", "check --help", "align"})
  void languageToolIsNotLoaded(String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    if (command.equals("align")) {
      pair("school");
      words.add(folder.toString());
    }
    assertLoads(false, words);
  }

  @Test
  void languageToolIsLoadedForWhatIsNotKnownYet() throws Exception {
    pair("school");
    List<String> words = List.of("check", "--cache=" + folder.resolve("kept"), folder.toString());
    assertLoads(true, words);
    assertLoads(false, words);
  }

  @Test
  void anEndedBatchLeavesAWholeReport() throws Exception {
    for (int i = 0; i < MANY; i++) {
      pair("p" + i);
    }
    Path report = folder.resolve("out/report.json");
    Process process =
        start(
            List.of(),
            List.of(
                "check",
                Run.QUICK,
                "--no-cache",
                "--format=json",
                "-o",
                report.toString(),
                folder.toString()));
    while (process.isAlive() && !isBegun(report)) {
      Thread.sleep(5);
    }
    process.destroy();
    assumeTrue(process.waitFor(60, TimeUnit.SECONDS));
    JsonNode json = new ObjectMapper().readTree(report.toFile());
    String left = json.at("/errors/0").toString();
    assertTrue(left.contains("interrupted before"), left);
    assertTrue(left.contains("of " + MANY + " pairs"), left);
    assertEquals(1, json.at("/errors").size());
    try (Stream<Path> files = Files.list(report.getParent())) {
      assertEquals(List.of(report), files.toList(), "nothing half written");
    }
  }

  @Test
  void aFullDiskIsTold() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    pair("school");
    Run run = Run.duizhao("check", Run.QUICK, "--no-cache", "-o", full, folder);
    assertEquals(Main.COULD_NOT_RUN, run.code());
    assertTrue(run.err().startsWith("duizhao: output: writing failed"), run.err());
    assertTrue(Files.exists(full));
  }

  private static boolean isBegun(Path report) throws IOException {
    Path parent = report.getParent();
    if (!Files.isDirectory(parent)) {
      return false;
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files.findAny().isPresent();
    }
  }

  private void assertLoads(boolean expected, List<String> words) throws Exception {
    Path log = folder.resolve("classes.log");
    Process process = start(List.of("-Xlog:class+load:file=" + log), words);
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    List<String> loaded =
        Files.readAllLines(log).stream().filter(line -> line.contains(LANGUAGE_TOOL)).toList();
    if (expected) {
      assertFalse(loaded.isEmpty());
    } else {
      assertEquals(List.of(), loaded);
    }
  }

  private Process start(List<String> options, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(words);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void pair(String name) {
    Texts.write(folder.resolve(name + ".zh.txt"), Texts.ZH);
    Texts.write(folder.resolve(name + ".en.txt"), Texts.WRONG_EN);
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryLintCommandTest {

  @TempDir private Path folder;

  @Test
  void theBuiltInListsAreClean() {
    Run run = Run.duizhao("glossary", "lint");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("0 errors, 0 warnings, "), run.out());
  }

  @Test
  void tellsLineAndCell() {
    Path good = list("good.csv", "zh,en,source\n操场,playground,Style guide\n");
    assertEquals(new Run(0, "0 errors, 0 warnings, 0 notes in 1 list\n", ""), lint(good));
    Path bad = list("bad.csv", "zh,en,source\n操场,playground,Style guide\n教室,,\n");
    assertEquals(
        new Run(
            1,
            "error: "
                + bad
                + ":3: B3: no English for 教室; add one or delete the line\n"
                + "1 error, 0 warnings, 0 notes in 1 list\n",
            ""),
        lint(bad));
  }

  @Test
  void failsFromTheLevelOn() {
    Path warning = list("warning.csv", "zh,en\n操场,playground \n");
    assertEquals(1, lint(warning).code());
    assertEquals(0, lint("--fail-on", "error", warning).code());
    Path note = list("note.csv", "zh,en\n操场,the playground\n");
    assertEquals(0, lint(note).code());
    assertEquals(1, lint("--fail-on", "note", note).code());
    assertEquals(0, lint("--fail-on", "never", list("bad.csv", "zh,en\n操场,\n")).code());
  }

  @Test
  void knowsTheWordsOfTheLexicon() {
    Run run = lint("--no-default-glossaries", list("list.csv", "zh,en\n法,law\n"));
    assertTrue(run.out().contains("A2: 法 fires in longer words too: "), run.out());
  }

  @Test
  void mendsTheFileAndTellsTheRest() throws IOException {
    Path list = list("list.csv", "zh,en,client\r\n操场,playground ,\" x \"\r\n教室,,\r\n");
    Run run = lint("--fix", list);
    assertEquals(1, run.code());
    assertTrue(run.out().endsWith("1 cell mended; 1 error, 0 warnings, 0 notes in 1 list\n"));
    assertEquals("zh,en,client\r\n操场,playground,\" x \"\r\n教室,,\r\n", Texts.read(list));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(list), files.toList());
    }
  }

  @Test
  void aListThatCannotBeReadDoesNotStopTheOthers() {
    Path twice = list("twice.csv", "zh,en,EN\n操场,playground ,\n");
    Path broken = list("broken.csv", "zh,en\n操场,playground \n教室,\"class\"room\n");
    Path good = list("good.csv", "zh,en\n食堂,canteen\n");
    Run run = lint("--fix", twice, broken, good);
    assertEquals(2, run.code());
    assertEquals(
        "duizhao: " + twice + ":1: two columns \"en\" in the header; rename or delete one\n",
        run.err());
    assertTrue(
        run.out().contains("error: " + broken + ":3: a quotation mark is out of place; "),
        run.out());
    assertTrue(run.out().endsWith(" in 2 lists\n"), run.out());
    assertEquals("zh,en\n操场,playground \n教室,\"class\"room\n", Texts.read(broken));
    assertEquals("zh,en,EN\n操场,playground ,\n", Texts.read(twice));
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path huge = folder.resolve("huge.csv");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    Run run = lint("--fix", huge);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "duizhao: "
            + huge
            + ": 100 MB, where a list may have 32; see that this is the right file, or split it\n",
        run.err());
  }

  @Test
  void printsJson() {
    Path list = list("list.csv", "zh,en\n操场,playground \n");
    Run run = lint("--format", "json", list);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\"line\" : 2,\n"), run.out());
    assertTrue(run.out().contains("\"cell\" : \"B2\",\n"), run.out());
    assertTrue(run.out().contains("\"fixable\" : true\n"), run.out());
  }

  @Test
  void refusesOtherFormats() {
    assertEquals(
        new Run(2, "", "duizhao: --format: no format 'xml'; use text or json\n"),
        lint("--format", "xml", folder));
  }

  private Path list(String name, String text) {
    return Texts.write(folder.resolve(name), text);
  }

  private static Run lint(Object... args) {
    return Run.duizhao(Stream.concat(Stream.of("glossary", "lint"), Stream.of(args)).toArray());
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be worked on is said in one line, with code 2, and nothing is written. */
class BadInputTest {

  @TempDir private Path folder;
  private Path zh;
  private Path en;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = Texts.write(folder.resolve("school.en.txt"), Texts.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "                       > no command given; see 'duizhao --help'",
        "chekc                  > chekc: no such command; see 'duizhao --help'",
        "--verbose              > --verbose: no such option; see 'duizhao --help'",
        "check --verbose        > --verbose: no such option; see 'duizhao check --help'",
        "check                  > articles: none named; name a Chinese file and its English one, or"
            + " a folder",
        "check a b c            > c: a third file; list several pairs with --pairs",
        "check --fail-on        > check: Missing required parameter for option '--fail-on' (LEVEL);"
            + " see 'duizhao check --help'",
        "check --fail-on bad a b  > --fail-on: no level 'bad'; use error, warning, note or never",
        "check --format pdf a b > --format: no format 'pdf'; use one of text, json, jsonl, sarif, github, gitlab, junit, csv, html",
        "align --format pdf a b > --format: no format 'pdf'; use one of table, tsv, csv, json,"
            + " ids, tmx, xliff, html, md, docx, xlsx",
        "check --variant en-XX a b > --variant: no variant 'en-XX' of English; use one of en-US,"
            + " en-GB",
        "check --enable typo a b > --enable: no rule 'typo'; 'duizhao rules' lists those there are",
        "check --disable omission/X a b > --disable: no rule 'omission/X'; 'duizhao rules' lists"
            + " those there are",
        "check --pairs p.csv a b > --pairs: files are named beside it; name one or the other",
        "check nowhere          > nowhere: no such file or folder; check the name",
        "align nowhere.zh nowhere.en > nowhere.zh: no such file; check the path",
        "explain                > explain: Missing required parameter: 'RULE'; see 'duizhao explain"
            + " --help'",
        "explain typo           > explain: no rule 'typo'; 'duizhao rules' lists those there are",
        "rules all              > all: one argument too many; see 'duizhao rules --help'",
        "align --min-score 2 a b > --min-score: no score 2.0; name one from 0 to 1",
        "align --min-score x a b > align: Invalid value for option '--min-score': 'x' is not a double;"
            + " see 'duizhao align --help'",
        "glossary               > glossary: no command given; see 'duizhao glossary --help'",
        "glossary polish        > polish: no such command; see 'duizhao glossary --help'",
        "glossary lint nowhere.csv > nowhere.csv: no such file; check the name",
      })
  void wrongUsage(String arguments, String message) {
    String words = arguments == null ? "" : arguments.strip();
    Object[] args = Stream.of(words.split(" +", -1)).filter(word -> !word.isEmpty()).toArray();
    assertRefused(message, args);
  }

  @Test
  void aMissingFile() {
    assertUnusable("no such file; check the path", folder.resolve("none.txt"));
  }

  @Test
  void aFolderInAFilesPlace() {
    assertUnusable("this is a folder; name a text file", folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\u3000\r\n", "\uFEFF"})
  void aFileWithoutText(String text) {
    assertUnusable(
        "there is no text in this file; see that the right file was saved",
        Texts.write(folder.resolve("bad"), text));
  }

  @ParameterizedTest
  @CsvSource({"'\u0089PNG\r\n\u001a\n', a picture", "'%PDF-1.7', a PDF file"})
  void aFileOfAnotherKind(String start, String kind) {
    assertUnusable(
        "this is " + kind + ", which cannot be read; save its text as UTF-8 and name that file",
        Texts.write(folder.resolve("bad"), start.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void undecodableBytes() {
    byte[] bytes = Texts.ZH.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;
    Path bad = Texts.write(folder.resolve("bad"), bytes);
    assertRefused(
        bad
            + ":4: byte "
            + (bytes.length - 6)
            + " of the file is not valid UTF-8; open the file in an editor and save it as UTF-8",
        "align",
        bad,
        en);
  }

  @Test
  void bothInOneLanguage() {
    assertRefused(
        en + ": this article is in English, as is " + en + "; name its Chinese original",
        "align",
        en,
        en);
    assertRefused(
        zh + ": this article is in Chinese, as is " + zh + "; name its English translation",
        "align",
        zh,
        zh);
  }

  @Test
  void theTwoSwapped() {
    assertRefused(
        en
            + ": this is the English article, and "
            + zh
            + " the Chinese one; name the Chinese file"
            + " first",
        "align",
        en,
        zh);
  }

  @Test
  void oneFileOnly() {
    assertRefused(
        zh + ": its other side is missing; name the Chinese file, then the English", "check", zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "''                > : there is no text in this file; see that the right file was saved",
        "学校,school        > :1: no column \"zh\" in the header; the first line must name the"
            + " columns, at least zh,en",
        "'zh，en\n学校，school\n' > :1: full-width commas between the columns; write plain commas",
        "'zh,en\n学校,\n'   > :2: no English for 学校; add one or delete the line",
        "'zh,en\n学校\n'    > :2: 1 cells where the header names 2; add the commas of the cells left"
            + " empty",
        "'zh,en,status\n学校,school,good\n' > :2: unknown status \"good\"; known are preferred,"
            + " admitted, deprecated, forbidden, abbreviation, draft",
      })
  void aBrokenGlossary(String csv, String message) {
    Path list = Texts.write(folder.resolve("list.csv"), csv);
    Path out = folder.resolve("out.json");
    assertRefused(list + message, "check", Run.QUICK, "-g", list, "-o", out, zh, en);
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "check"})
  void aFolderInTheOutputsPlace(String command) {
    assertRefused(folder + ": this is a folder; name a file", command, "-o", folder, zh, en);
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "check"})
  void anInputAsOutput(String command) {
    assertRefused(
        en + ": this is one of the files to read; name another file to write",
        command,
        "-o",
        en,
        zh,
        en);
    assertEquals(Texts.EN, Texts.read(en));
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "check"})
  void anOutputBelowAFile(String command) {
    Path out = en.resolve("deep/out");
    assertRefused(
        out + ": cannot be written; name a place that you may write to",
        command,
        "-o",
        out,
        zh,
        en);
  }

  @Test
  void aFolderWithoutPairs() {
    Path empty = Texts.write(folder.resolve("sub/notes.txt"), "notes").getParent();
    assertRefused(
        empty
            + ": no pair of articles in this folder; name the files NAME.zh.txt and NAME.en.txt, or"
            + " put them in folders zh and en",
        "align",
        empty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "'zh,name\na,b\n'   > :1: no column \"en\" in the header; the first line must name the"
            + " columns, at least zh,en",
        "'zh,en\n'          > : no pair in this list; add one, a line each",
        "'zh,en\nx.zh,\n'   > :2: no file under en; add its path or delete the line",
        "'zh,en\nx.zh,x.en\ny/x.zh,y/x.en\n' > :3: a second pair named x; give it a name of its own",
        "'zh,en,name\nx.zh,x.en,../x\n' > :2: the name ../x leads out of the folder; choose another"
            + " name",
        "'zh,en,name\nx.zh,x.en,/x\n' > :2: the name /x leads out of the folder; choose another"
            + " name",
      })
  void aBrokenListOfPairs(String csv, String message) {
    Path list = Texts.write(folder.resolve("pairs.csv"), csv);
    Path out = folder.resolve("out");
    assertRefused(list + message, "align", "--format", "ids", "-o", out, "--pairs", list);
  }

  @Test
  void idsOfABatchWithoutAFolder() {
    assertRefused(
        "--format ids: several pairs; name a folder for them with -o",
        "align",
        "--format=ids",
        folder);
  }

  private void assertUnusable(String what, Path file) {
    assertRefused(file + ": " + what, "align", file, en);
    assertRefused(file + ": " + what, "align", "-o", folder.resolve("out.tsv"), zh, file);
  }

  private void assertRefused(String message, Object... args) {
    List<Path> before = files();
    assertEquals(new Run(2, "", "duizhao: " + message + "\n"), Run.duizhao(args));
    assertEquals(before, files());
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

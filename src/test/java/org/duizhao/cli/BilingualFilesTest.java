package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file that holds both languages, and tables that come back reviewed. */
class BilingualFilesTest {

  private static final String XLIFF =
      """
      <xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>
      <trans-unit id="4"><source>学校有340名<g id="1">学生</g>。</source>
      <target>The school has 430 pupils.</target></trans-unit></body></file></xliff>
      """;

  @TempDir private Path folder;
  private Path zh;
  private Path en;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = Texts.write(folder.resolve("school.en.txt"), Texts.EN);
  }

  @Test
  void checkNamesTheUnit() {
    Path file = Texts.write(folder.resolve("x/school.xlf"), XLIFF);
    for (Path named : new Path[] {file, file.getParent()}) {
      Run run = Run.duizhao("check", Run.QUICK, named);
      assertEquals(1, run.code(), run.err());
      assertTrue(run.out().contains(file + ":unit 4:16: error[number-mismatch]"), run.out());
      assertTrue(run.out().contains(file + ":unit 4:8: error[tag-mismatch]"), run.out());
    }
    Run json = Run.duizhao("check", Run.QUICK, "--format", "json", file);
    assertTrue(json.out().contains("\"unit\" : \"4\""), json.out());
  }

  @Test
  void alignWritesItInAnotherFormat() {
    Path file = Texts.write(folder.resolve("school.xlf"), XLIFF);
    assertEquals(
        "zh\ten\tscore\tpair\tid\n学校有340名学生。\tThe school has 430 pupils.\t1.000\tschool\t1\n",
        Run.duizhao("align", "--format", "tsv", file).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "xlsx", "docx", "json", "ids", "tmx"})
  void whatAlignWroteComesBack(String format) {
    Path table = folder.resolve("school." + format);
    assertEquals(0, Run.duizhao("align", "--format", format, "-o", table, zh, en).code());
    String ids = Run.duizhao("align", "--format", "ids", zh, en).out();
    assertEquals(ids, Run.duizhao("align", "--format", "ids", "--from", table, zh, en).out());
    assertEquals(0, Run.duizhao("check", Run.QUICK, "--align", table, zh, en).code());
  }

  @Test
  void aBatchTakesAFolderOfTables() {
    Path tables = folder.resolve("tables");
    Run.duizhao("align", "--format", "tsv", "-o", tables.resolve("school.tsv"), zh, en);
    assertEquals(0, Run.duizhao("align", "--from", tables, folder).code());
    Run missing = Run.duizhao("align", "--from", folder.resolve("none"), folder);
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("no reviewed table of this name"), missing.err());
  }

  @Test
  void bothLanguagesInOneFileNeedNoOther() {
    Path file = Texts.write(folder.resolve("x/school.xlf"), XLIFF);
    Run two = Run.duizhao("check", file, en);
    assertEquals(2, two.code());
    assertEquals(
        "duizhao: " + file + ": this file holds both languages already; name it alone\n",
        two.err());
    assertEquals(2, Run.duizhao("check", "--align", file, file).code());
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final String ZH =
      """
      河口小学迁入新校舍

      9月1日，河口小学的340名学生走进了新校舍。校长林晓梅主持了开学典礼。
      新校舍有18间教室和一个操场。林晓梅说，孩子们非常高兴。
      学校将继续推进素质教育，并向社区开放图书馆。
      """;

  private static final String RIGHT =
      """
      Hekou Primary School Moves into New Building

      On September 1, the 340 pupils of Hekou Primary School walked into their new building. Principal Lin Xiaomei hosted the opening ceremony.
      The new building has 18 classrooms and a playground. Lin Xiaomei said that the children were very happy.
      The school will continue to promote well-rounded education, and open its library to the community.
      """;

  /** With a fault of each kind that is fixed. */
  private static final String WRONG =
      RIGHT
          .replace("September 1, the", "September 1，the the")
          .replace("well-rounded education", "quality education")
          .replace("playground. Lin Xiaomei", "playground. Lin Xiaomi")
          .replace("community.", "community。")
          .replace("walked into", "walked into into")
          .replace("Hekou Primary School walked", "Hekou Primary School , walked");

  private static final String TERMS =
      "zh,en,status\n素质教育,well-rounded education,preferred\n素质教育,quality education,forbidden\n";

  @TempDir Path folder;

  private Path zh;
  private Path en;
  private Path terms;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), ZH);
    en = Texts.write(folder.resolve("school.en.txt"), WRONG);
    terms = Texts.write(folder.resolve("terms.csv"), TERMS);
  }

  @Test
  void sureFixesAreWrittenAndWhatRemainsIsTold() {
    Run run = check("--fix");
    assertEquals(
        RIGHT.replace("School walked", "School, walked"), Texts.read(en), run.out() + run.err());
    assertTrue(run.err().contains("7 findings fixed in 1 file"), run.err());
    assertFalse(run.out().contains("fullwidth-punctuation"), run.out());
  }

  @Test
  void aSecondRunChangesNothing() {
    check("--unsafe-fixes");
    String once = Texts.read(en);
    Run run = check("--unsafe-fixes");
    assertEquals(once, Texts.read(en));
    assertTrue(run.err().contains("0 findings fixed in 0 files"), run.err());
  }

  @Test
  void randomFaultsAreFixedOnceAndForAll() {
    Random random = new Random(7);
    String[] faults = {"，", "。", " the the ", "  ,", " ,", "；", "（", "“ ", "and and ", " 340", "."};
    for (int round = 0; round < 25; round++) {
      StringBuilder text = new StringBuilder(WRONG);
      for (int i = 0; i < 6; i++) {
        int at = 60 + random.nextInt(text.length() - 60);
        text.insert(at, faults[random.nextInt(faults.length)]);
      }
      for (String option : new String[] {"--fix", "--unsafe-fixes"}) {
        Texts.write(en, text.toString());
        check(option);
        String once = Texts.read(en);
        assertEquals(0, check(option, "--diff").code(), () -> text + "\n" + once);
      }
    }
  }

  @Test
  void unsureFixesAreMadeOnlyWhenAskedFor() {
    Texts.write(en, RIGHT.replace("340", "430"));
    check("--fix");
    assertTrue(Texts.read(en).contains("430"));
    check("--unsafe-fixes");
    assertTrue(Texts.read(en).contains("340"));
  }

  @Test
  void aDiffShowsWhatWouldChangeAndChangesNothing() {
    Run run = check("--diff");
    assertEquals(1, run.code(), run.err());
    assertEquals(WRONG, Texts.read(en));
    assertTrue(
        run.out().startsWith("--- " + en + "\n+++ " + en + "\n@@ -1,5 +1,5 @@\n"), run.out());
    assertTrue(run.out().contains("\n-The school will continue to promote quality"), run.out());
    assertTrue(run.out().contains("\n+The school will continue to promote well-rounded"));
    assertTrue(run.err().contains("7 findings would be fixed in 1 file"), run.err());
    check("--fix");
    Run none = check("--diff");
    assertEquals(0, none.code());
    assertEquals("", none.out());
  }

  @Test
  void encodingAndLineEndsStay() throws IOException {
    Charset charset = Charset.forName("GB18030");
    String chinese = "学校地址：河口区滨河大道十八号，欢迎各界朋友来校参观。\n";
    Texts.write(en, (WRONG + chinese).replace("\n", "\r\n").getBytes(charset));
    check("--fix");
    String right = RIGHT.replace("School walked", "School, walked") + chinese;
    assertArrayEquals(right.replace("\n", "\r\n").getBytes(charset), Files.readAllBytes(en));
  }

  @Test
  void whatSomebodyDecidedAboutStays() {
    Texts.write(en, RIGHT.replace("a playground", "a a playground"));
    String json = check("--format", "json").out();
    int at = json.indexOf("\"id\" : \"") + 8;
    String id = json.substring(at, json.indexOf('"', at));
    assertTrue(json.contains("\"safe\" : true"), json);
    Run ignored = Run.duizhao("ignore", id, "--cache", folder.resolve("cache"));
    assertEquals(0, ignored.code(), ignored.err());
    check("--fix");
    assertTrue(Texts.read(en).contains("a a playground"));
  }

  @Test
  void aBaselineCountsAnewInEachRound() {
    Texts.write(en, RIGHT.replace("a playground", "a a playground"));
    Path known = folder.resolve("known.csv");
    check("--baseline", known.toString(), "--update-baseline");
    Texts.write(en, Texts.read(en).replace("its library", "its its library"));
    check("--fix", "--baseline", known.toString());
    assertEquals(RIGHT.replace("a playground", "a a playground"), Texts.read(en));
  }

  @Test
  void aFileThatMayNotBeWrittenIsNamed() {
    assertTrue(en.toFile().setReadOnly());
    assumeFalse(Files.isWritable(en), "for this user every file may be written");
    Run run = check("--fix");
    assertEquals(2, run.code());
    assertTrue(run.err().contains(en + ": may not be written; make it writable"), run.err());
    assertEquals(WRONG, Texts.read(en));
  }

  @Test
  void aPageAndMarkdownKeepTheirMarkUp() {
    String md = WRONG.replaceFirst("Hekou", "# Hekou").replace("Lin Xiaomi", "*Lin Xiaomi*");
    en = Texts.write(folder.resolve("school.en.md"), md);
    check("--fix");
    String right =
        RIGHT.replaceFirst("Hekou", "# Hekou").replace("School walked", "School, walked");
    assertEquals(
        right.replace("playground. Lin Xiaomei", "playground. *Lin Xiaomei*"), Texts.read(en));
  }

  @Test
  void aFileOfBothLanguagesIsNotWrittenTo() {
    String rows = "zh\ten\n学校有340名学生。\tThe school has has 430 pupils.\n";
    Path both = Texts.write(folder.resolve("school.tsv"), rows);
    Run run = Run.duizhao("check", "--unsafe-fixes", Run.QUICK, "--no-cache", both);
    assertTrue(run.err().contains("fixes are written into files of English only"), run.err());
    assertEquals(rows, Texts.read(both));
  }

  @Test
  void whatCannotGoTogetherIsRefused() {
    assertEquals(2, check("--fix", "--watch").code());
    assertEquals(2, check("--diff", "--format", "json").code());
    Run run = check("--fix", "--baseline", folder.resolve("b.csv").toString(), "--update-baseline");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("fix first"), run.err());
    assertEquals(WRONG, Texts.read(en));
  }

  @Test
  void aSavedFileIsCheckedAgain() throws InterruptedException {
    Path report = folder.resolve("report.json");
    Thread watch = new Thread(() -> check("--watch", "--format", "json", "-o", report.toString()));
    watch.start();
    await(report, "fullwidth-punctuation", true);
    Texts.write(en, RIGHT);
    await(report, "fullwidth-punctuation", false);
    watch.interrupt();
    watch.join();
  }

  private static void await(Path report, String word, boolean isThere) throws InterruptedException {
    while (!Files.exists(report) || Texts.read(report).contains(word) != isThere) {
      Thread.sleep(20);
    }
  }

  private Run check(String... options) {
    Object[] args = new Object[options.length + 9];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    Object[] rest = {
      Run.QUICK, "--no-default-glossaries", "-g", terms, "--cache", folder.resolve("cache"), zh, en
    };
    System.arraycopy(rest, 0, args, options.length + 1, rest.length);
    return Run.duizhao(args);
  }
}

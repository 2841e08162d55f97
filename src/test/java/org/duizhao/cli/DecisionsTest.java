package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

  private static final Pattern ID = Pattern.compile("\"id\" : \"([^\"]+)\"");

  @TempDir Path folder;

  private Path zh;
  private Path en;
  private Path table;

  @BeforeEach
  void write() {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = Texts.write(folder.resolve("school.en.txt"), Texts.WRONG_EN);
    table = folder.resolve("duizhao-decisions.csv");
  }

  @Test
  void anIgnoredFindingIsNotToldAgainAndFailsNoRun() {
    assertEquals(1, check().code());
    Run ignored = Run.duizhao("ignore", id(), "--reason", "the school has it so", cache());
    assertEquals(0, ignored.code(), ignored.err());
    assertTrue(Texts.read(table).contains("the school has it so"));
    assertEquals(0, check().code());
    assertEquals(0, id(check().out()).length());
  }

  @Test
  void aDecisionSurvivesEditsElsewhere() {
    check();
    Run.duizhao("ignore", id(), cache());
    Texts.write(en, "An Opening\n\n" + Texts.WRONG_EN.replace("walked", "moved"));
    assertFalse(check().out().contains("number-mismatch"));
  }

  @Test
  void aDecisionThatMatchesNothingAnyMoreIsTold() {
    check();
    Run.duizhao("ignore", id(), cache());
    Texts.write(en, Texts.EN);
    Run run = check();
    assertTrue(run.err().contains("duizhao-decisions.csv:2: number-mismatch"), run.err());
    assertTrue(run.err().contains("delete the line"), run.err());
    Run other = Run.duizhao("check", Run.QUICK, "--disable", "number-mismatch", cache(), zh, en);
    assertFalse(other.err().contains("delete the line"), other.err());
  }

  @Test
  void anUnknownIdIsRefused() {
    check();
    Run run = Run.duizhao("ignore", "0123456789", cache());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("run 'duizhao check' first"), run.err());
    assertFalse(Files.exists(table));
  }

  @Test
  void decidingTwiceAddsNothing() {
    check();
    String id = id();
    Run.duizhao("ignore", id, cache());
    String before = Texts.read(table);
    assertTrue(Run.duizhao("ignore", id, cache()).out().contains("already there"));
    assertEquals(before, Texts.read(table));
  }

  @Test
  void aTableSavedByExcelIsReadAndKept() {
    check();
    String id = id();
    Texts.write(table, "\uFEFFid;article;zh;en;reason;by\r\nffffffffff;x.txt;;;no;Li\r\n");
    Run.duizhao("ignore", id, "--everywhere", cache());
    assertTrue(Texts.read(table).startsWith("\uFEFFid;article;zh;en;reason;by\r\nffffffffff"));
    assertTrue(Texts.read(table).contains("\r\n" + id + ";*;"), Texts.read(table));
    assertEquals(0, check().code());
  }

  @Test
  void aBaselineKnowsWhatWasThereAndTellsWhatIsNew() {
    Path baseline = folder.resolve("known.csv");
    Run update = check("--baseline", baseline, "--update-baseline");
    assertEquals(0, update.code(), update.err());
    assertEquals(0, check("--baseline", baseline).code());
    Texts.write(en, Texts.WRONG_EN.replace("18 classrooms", "80 classrooms"));
    Run run = check("--baseline", baseline);
    assertEquals(1, run.code());
    assertTrue(run.out().contains("80") && !run.out().contains("\"430\""), run.out());
    Texts.write(en, Texts.EN);
    Run clean = check("--baseline", baseline);
    assertEquals(0, clean.code());
    assertTrue(clean.err().contains("--update-baseline takes"), clean.err());
  }

  @Test
  void updatingNeedsABaseline() {
    Run run = check("--update-baseline");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--baseline FILE"), run.err());
  }

  @Test
  void aConfigurationBesideTheArticlesIsInForce() {
    Texts.write(folder.resolve("duizhao.toml"), "[rules]\nnumber-mismatch = \"note\"\n");
    assertEquals(0, check().code());
    assertEquals(1, check("--fail-on", "note").code());
    assertEquals(1, check("--no-config").code());
    Texts.write(folder.resolve("duizhao.toml"), "[rules]\nnumber-mismatches = \"note\"\n");
    Run wrong = check();
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("did you mean 'number-mismatch'?"), wrong.err());
  }

  @Test
  void pairsAreFoundAsTheConfigurationSays() {
    Path other = folder.resolve("other");
    Texts.write(other.resolve("source/a.txt"), Texts.ZH);
    Texts.write(other.resolve("target/a.txt"), Texts.EN);
    Texts.write(
        other.resolve("duizhao.toml"),
        "[[pairs]]\nzh = \"source/{name}.txt\"\nen = \"target/{name}.txt\"\n");
    Run checked = Run.duizhao("check", Run.QUICK, cache(), other);
    assertEquals(0, checked.code(), checked.err());
    assertTrue(Run.duizhao("align", other).out().startsWith("a: "));
    assertEquals(2, Run.duizhao("check", Run.QUICK, cache(), "--no-config", other).code());
  }

  @Test
  void noMoreFindingsAreShownThanAskedFor() {
    Texts.write(en, Texts.WRONG_EN.replace("18 classrooms", "80 classrooms"));
    Run run = check("--max-findings", "1");
    assertEquals(1, run.code());
    assertTrue(run.out().endsWith("2 errors in 1 pair, 1 not shown\n"), run.out());
  }

  @Test
  void severalReportsAreWrittenInOneRun() {
    Path json = folder.resolve("out/report.json");
    Path html = folder.resolve("out/report.html");
    Run run = check("--report", "json=" + json, "--report", "html=" + html);
    assertTrue(run.out().contains("number-mismatch"));
    assertTrue(Texts.read(json).contains("number-mismatch"));
    assertTrue(Texts.read(html).contains("number-mismatch"));
    Run twice = check("--report", "json=" + json, "--report", "html=" + json);
    assertEquals(2, twice.code());
    assertTrue(twice.err().contains("two reports in one file"), twice.err());
    assertEquals(2, check("--report", "json").code());
    assertEquals(2, check("--report", "json=" + en).code());
  }

  @Test
  void aRunFromTheCacheSaysTheSame() {
    for (String format : new String[] {"text", "json", "html"}) {
      Run first = check("--format", format);
      Run again = check("--format", format);
      Run anew = check("--format", format, "--no-cache");
      assertEquals(first.out(), again.out());
      assertEquals(first.out(), anew.out());
    }
  }

  @Test
  void theCacheSeesEveryChange() {
    assertEquals(1, check().code());
    Texts.write(en, Texts.EN);
    assertEquals(0, check().code());
    Path list = Texts.write(folder.resolve("list.csv"), "zh,en\n新校舍,new campus\n");
    assertTrue(check("-g", list).out().contains("term-missing"));
    Texts.write(list, "zh,en\n新校舍,new building\n");
    assertFalse(check("-g", list).out().contains("term-missing"));
  }

  private Run check(Object... more) {
    Object[] args = new Object[more.length + 5];
    System.arraycopy(new Object[] {"check", Run.QUICK, cache(), zh, en}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.duizhao(args);
  }

  private String cache() {
    return "--cache=" + folder.resolve("cache");
  }

  private String id() {
    return id(check("--format", "json").out());
  }

  private static String id(String json) {
    Matcher id = ID.matcher(json);
    return id.find() ? id.group(1) : "";
  }
}

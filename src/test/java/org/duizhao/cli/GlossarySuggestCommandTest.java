package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New terms, and the use of listed ones. */
class GlossarySuggestCommandTest {

  private static final String ZH =
      """
      水资源管理十分重要。
      学校开设了水资源管理课程。
      农民参加了水资源管理培训。
      专家讨论水资源管理问题。
      """;
  private static final String EN =
      """
      Water resources management is very important.
      The school offers a course in water resources management.
      Farmers took part in training in water resources management.
      Experts discuss problems of water resources management.
      """;

  private static final String HEADER =
      "zh,en,status,match,case,scope,except,pos,domain,since,until,source,note,id\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Texts.write(folder.resolve("water.zh.txt"), ZH);
    Texts.write(folder.resolve("water.en.txt"), EN);
    Texts.write(
        folder.resolve("list.csv"),
        """
        zh,en,status
        水资源管理,water resources management,preferred
        水资源管理,water management,admitted
        水电站,hydropower station,preferred
        """);
  }

  @Test
  void theRepeatedPhraseIsProposedWithItsEnglishAndFirstPlace() {
    Run run = suggest();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith(HEADER), run.out());
    assertTrue(run.out().contains("水资源管理,water resources management,draft,"), run.out());
    assertTrue(run.out().contains("water.en.txt:1:1,4 of 4; first at "), run.out());
    assertTrue(run.out().contains("water.zh.txt:1:1,\n"), run.out());
  }

  @Test
  void aListedTermIsLeftOut() {
    assertFalse(suggest("-g", folder.resolve("list.csv")).out().contains("水资源管理,"));
  }

  @Test
  void rarerPhrasesThanAskedForAreNotProposed() {
    Run run = suggest("--min-count=5");
    assertEquals(HEADER, run.out());
    assertTrue(run.err().contains("--min-count"), run.err());
    assertEquals(2, suggest("--min-count=1").code());
    assertEquals(2, suggest("--limit=0").code());
  }

  @Test
  void competingRenderingsHaveARowEach() {
    assertEquals(HEADER, suggest("--inconsistent").out());
    Texts.write(folder.resolve("more.zh.txt"), ZH);
    Texts.write(
        folder.resolve("more.en.txt"),
        EN.replace("Water resources management", "Hydric administration")
            .replace("water resources management", "hydric administration"));
    String out = suggest("--inconsistent").out();
    assertTrue(out.contains("水资源管理,water resources management,draft,"), out);
    assertTrue(out.contains("水资源管理,hydric administration,draft,"), out);
  }

  @Test
  void theProposalsAreAListAtOnce() {
    Path draft = folder.resolve("draft.csv");
    assertEquals(0, suggest("-o", draft).code());
    Run lint = Run.duizhao("glossary", "lint", "--no-default-glossaries", draft);
    assertEquals(0, lint.code(), lint.out() + lint.err());
    assertEquals(HEADER, suggest("-g", draft).out());
  }

  @Test
  void statisticsCountEachRendering() {
    Run run = stats("--format=csv");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        zh,en,status,occurrences,used
        水资源管理,water resources management,preferred,4,4
        水资源管理,water management,admitted,4,0
        """,
        run.out());
    assertTrue(
        stats("--all", "--format=csv").out().contains("水电站,hydropower station,preferred,0,0"));
    assertTrue(stats().out().contains("4      4  preferred"), stats().out());
    assertEquals(2, stats("--format=xml").code());
  }

  @Test
  void aSourceIsNeverOverwritten() throws java.io.IOException {
    Path source = folder.resolve("water.zh.txt");
    assertEquals(2, suggest("-o", source).code());
    assertEquals(ZH, Files.readString(source));
  }

  private Run suggest(Object... more) {
    return run("suggest", more);
  }

  private Run stats(Object... more) {
    Object[] all = new Object[more.length + 2];
    all[0] = "-g";
    all[1] = folder.resolve("list.csv");
    System.arraycopy(more, 0, all, 2, more.length);
    return run("stats", all);
  }

  private Run run(String command, Object... more) {
    Object[] all = new Object[more.length + 5];
    all[0] = "glossary";
    all[1] = command;
    all[2] = "--no-default-glossaries";
    all[3] = "--lines";
    all[4] = folder;
    System.arraycopy(more, 0, all, 5, more.length);
    return Run.duizhao(all);
  }
}

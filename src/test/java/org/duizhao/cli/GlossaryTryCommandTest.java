package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTryCommandTest {

  @TempDir Path folder;
  private Path zh;
  private Path en;
  private Path now;

  @BeforeEach
  void writeAPair() {
    zh = Texts.write(folder.resolve("a.zh.txt"), "学校修了操场。\n教室也修好了。\n");
    en =
        Texts.write(
            folder.resolve("a.en.txt"),
            "The school has repaired the square.\nThe teaching rooms have been repaired, too.\n");
    now = Texts.write(folder.resolve("list.csv"), "zh,en,status\n操场,square,\n教室,classroom,\n");
  }

  @Test
  void saysWhatIsGainedAndLost() {
    Path list =
        Texts.write(
            folder.resolve("new").resolve("list.csv"),
            "zh,en,status\n操场,playground,\n操场,square,forbidden\n");
    assertEquals(
        new Run(
            1,
            "+ "
                + en
                + ":1:29: error[term-forbidden] \"square\" is forbidden for 操场, write \"playground\""
                + " [list.csv:3]\n- "
                + en
                + ":2:5: warning[term-missing] 教室 is \"classroom\", but \"teaching rooms\" seems to"
                + " stand for it [list.csv:3]\n1 gained, 1 lost in 1 pair\n",
            ""),
        Run.duizhao(
            "glossary", "try", list, "--lines", "--no-default-glossaries", "-g", now, zh, en));
  }

  @Test
  void sameListChangesNothing() {
    assertEquals(
        new Run(0, "0 gained, 0 lost in 1 pair\n", ""),
        Run.duizhao("glossary", "try", now, "--no-default-glossaries", "-g", now, folder));
  }

  @Test
  void needsArticles() {
    Run run = Run.duizhao("glossary", "try", now);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("duizhao: articles: none named; "), run.err());
  }
}

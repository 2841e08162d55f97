package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryDiffCommandTest {

  @TempDir Path folder;

  @Test
  void saysWhatWasAddedChangedAndRemoved() {
    Path before =
        Texts.write(
            folder.resolve("old.csv"),
            """
            zh,en,status,note
            操场,playground,draft,
            教室,classroom,,
            食堂,canteen,,near the gate
            """);
    Path after =
        Texts.write(
            folder.resolve("new.csv"),
            """
            en,zh,status,note,source
            canteen,食堂,,near the gate,
            sports ground,操场,admitted,,
            playground,操场,preferred,not a square,
            """);
    assertEquals(
        new Run(
            1,
            """
            added    操场 = sports ground: status admitted  [new.csv:3]
            changed  操场 = playground: note (empty) -> "not a square", status draft -> preferred  [new.csv:4]
            removed  教室 = classroom  [old.csv:3]
            1 added, 1 changed, 1 removed
            """,
            ""),
        Run.duizhao("glossary", "diff", before, after));
    assertEquals(
        new Run(0, "0 added, 0 changed, 0 removed\n", ""),
        Run.duizhao("glossary", "diff", before, before));
  }

  @Test
  void takesRowsThatListTheSameTwiceInTheirOrder() {
    Path before =
        Texts.write(folder.resolve("old.csv"), "zh,en,note\n操场,playground,a\n操场,playground,b\n");
    Path after = Texts.write(folder.resolve("new.csv"), "zh,en,note\n操场,playground,a\n");
    assertEquals(
        new Run(1, "removed  操场 = playground  [old.csv:3]\n0 added, 0 changed, 1 removed\n", ""),
        Run.duizhao("glossary", "diff", before, after));
  }

  @Test
  void refusesAListThatCannotBeRead() {
    Path gone = folder.resolve("gone.csv");
    Path list = Texts.write(folder.resolve("list.csv"), "zh,en\n操场,playground\n");
    assertEquals(
        new Run(2, "", "duizhao: " + gone + ": no such file; check the name\n"),
        Run.duizhao("glossary", "diff", list, gone));
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that need no articles. */
class MainTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "align",
        "check",
        "glossary",
        "glossary lint",
        "glossary find",
        "glossary diff",
        "glossary try",
        "rules",
        "explain"
      })
  void helpEndsWithExamples(String command) {
    Run run = Run.duizhao((Object[]) (command + " --help").strip().split(" ", -1));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    String name = ("duizhao " + command).strip();
    assertTrue(run.out().contains("Usage: " + name), run.out());
    assertTrue(run.out().contains("Example"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void tellsItsVersion() {
    assertEquals(new Run(0, "duizhao " + Version.number() + "\n", ""), Run.duizhao("--version"));
    assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void generatesACompletionScript() {
    Run run = Run.duizhao("generate-completion");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("_complete_duizhao"));
    assertTrue(run.out().contains("--fail-on"));
  }

  @Test
  void listsRulesThatCanBeExplained() {
    List<String> lines = Run.duizhao("rules").out().lines().toList();
    assertTrue(
        lines.contains(
            "spelling                warning   a word that is neither English nor a Chinese name"));
    for (String line : lines) {
      String id = line.substring(0, line.indexOf(' '));
      assertTrue(Run.duizhao("explain", id).out().startsWith("# " + id + "\n"), id);
    }
  }

  @Test
  void explainsARuleOfAFamilyByItsFamily() {
    assertEquals(Run.duizhao("explain", "grammar"), Run.duizhao("explain", "grammar/EN_A_VS_AN"));
  }

  @Test
  void findsTermsByEitherLanguage() {
    Path list =
        Texts.write(
            folder.resolve("list.csv"),
            "zh,en,status,source,note\n操场,playground,,Style guide,Not a square.\n教室,classroom,,,\n");
    String row =
        """
        操场                      preferred     playground  [list.csv:2, Style guide]
                                  Not a square.
        """;
    Run zh = Run.duizhao("glossary", "find", "--no-default-glossaries", "-g", list, "操");
    assertEquals(new Run(0, row, ""), zh);
    Run en = Run.duizhao("glossary", "find", "--no-default-glossaries", "-g", list, "playgrounds");
    assertEquals(zh, en);
    assertEquals(
        new Run(1, "", "duizhao: 广场: in none of the lists; try a part of it\n"),
        Run.duizhao("glossary", "find", "--no-default-glossaries", "-g", list, "广场"));
  }

  /** The list is made in a shorter way than the commands. */
  @Test
  void bothWaysToAskForHelpListTheSameCommands() {
    Run asked = Run.duizhao("--help");
    assertEquals(Run.duizhao("help").out(), asked.out());
    assertEquals(asked.out(), Run.duizhao("-h").out());
  }
}

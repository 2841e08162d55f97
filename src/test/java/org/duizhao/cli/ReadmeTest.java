package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README's examples print what it says, and its commands are the ones that CI runs. */
class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ duizhao ([^\n]+)\n(.*?)\n```", Pattern.DOTALL);

  /** What an example ends with that shows only the beginning. */
  private static final String CUT = "\n…";

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(example -> dynamicTest("duizhao " + example.group(1), () -> run(example)));
  }

  private static void run(MatchResult example) {
    String out = Run.duizhao((Object[]) example.group(1).split(" ", -1)).out();
    String shown = example.group(2);
    if (shown.endsWith(CUT)) {
      String beginning = shown.substring(0, shown.length() - CUT.length());
      assertEquals(beginning, out.substring(0, Math.min(beginning.length(), out.length())));
    } else {
      assertEquals(shown + "\n", out);
    }
  }

  @Test
  void ciRunsItsTestCommand() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> script = Files.readAllLines(Path.of(".ci/run"));
    String last = script.get(script.size() - 1);
    assertTrue(readme.contains("\n    " + last + "\n"), last);
  }
}

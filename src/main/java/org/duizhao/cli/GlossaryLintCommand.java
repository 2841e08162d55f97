package org.duizhao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.LexiconWords;
import org.duizhao.exchange.LintJson;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryLint;
import org.duizhao.glossary.ListFix;
import org.duizhao.glossary.Problem;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary lint}: what makes a list fail in use. */
@Command(
    name = "lint",
    header = "Say what is wrong with a term list, with line and cell.",
    description = {
      "",
      "Looks for rows twice and rows that contradict each other, phrases that fire"
          + " in longer words, barred forms inside allowed ones, the wrong script,"
          + " stray spaces, curly quotes, full-width marks, unknown words, and dates"
          + " that are past. Reads CSV with commas, semicolons or tabs, in UTF-8,"
          + " UTF-16, GB18030 or Big5. Without files, the built-in lists are linted.",
      "",
      "Exits with 1 if there is a problem at or above --fail-on, with 2 if a list or"
          + " a row could not be read.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary lint client.csv",
      "  duizhao glossary lint --fix client.csv",
      "  duizhao glossary lint --format json --fail-on error *.csv"
    })
final class GlossaryLintCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "LIST.csv", description = "Term lists.")
  private List<Path> lists = List.of();

  @Option(
      names = "--fix",
      description =
          "Mend in the files what can be mended without asking (marked 'fixable'), and tell the"
              + " rest. Only the cells concerned change, and rows that repeat another word for word"
              + " are deleted; encoding, quoting, line ends and columns stay.")
  private boolean fix;

  @Mixin private GlossaryOptions glossaries;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private String format = "text";

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error, warning (default), note or never.")
  private String failOn = "warning";

  private final Console console;
  private final List<String> errors = new ArrayList<>();
  private int fixed;
  private int deleted;

  GlossaryLintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Threshold threshold = Threshold.named(failOn);
    boolean json = isJson();
    List<Path> files = lists.isEmpty() ? GlossaryOptions.shipped() : lists;
    Glossary beside = lists.isEmpty() ? Glossary.of(List.of()) : glossaries.read();
    GlossaryLint lint =
        new GlossaryLint(beside, new LexiconWords(), LocalDate.now(ZoneId.systemDefault()));
    if (fix) {
      files.forEach(this::fix);
    }
    Map<Path, List<Problem>> found = lint.lint(files, this::refused);
    List<Problem> problems = found.values().stream().flatMap(List::stream).toList();
    if (json) {
      LintJson.write(console.out(), found, errors);
    } else {
      problems.forEach(this::print);
      summary(problems, found.size());
    }
    errors.forEach(console::warn);
    boolean unread = problems.stream().anyMatch(p -> p.level() == Level.UNREADABLE);
    if (unread || !errors.isEmpty()) {
      return Main.COULD_NOT_RUN;
    }
    return isReached(threshold, problems) ? Main.FINDINGS : Main.CLEAN;
  }

  private boolean isJson() {
    if (!List.of("text", "json").contains(format)) {
      throw new InputException("--format", "no format '" + format + "'", "use text or json");
    }
    return format.equals("json");
  }

  private void fix(Path file) {
    try {
      ListFix mended = ListFix.of(file);
      if (mended.isNeeded()) {
        Replacement.write(file, mended.bytes());
        fixed += mended.cells();
        deleted += mended.rows();
      }
    } catch (InputException e) {
      refused(e);
    }
  }

  private void refused(InputException e) {
    if (!errors.contains(e.getMessage())) {
      errors.add(e.getMessage());
    }
  }

  private void print(Problem problem) {
    String fixable = problem.fixable() ? " (fixable)" : "";
    console.out().println(problem.level().word() + ": " + problem + fixable);
  }

  private void summary(List<Problem> problems, int files) {
    if (files == 0) {
      return;
    }
    String mended =
        (fixed > 0 ? count(fixed, "cell") + " mended; " : "")
            + (deleted > 0 ? count(deleted, "row") + " deleted; " : "");
    String found =
        Stream.of("error", "warning", "note")
            .map(word -> count(problems.stream().filter(p -> is(p, word)).count(), word))
            .collect(Collectors.joining(", "));
    console.out().println(mended + found + " in " + count(files, "list"));
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static boolean is(Problem problem, String word) {
    return problem.level().word().equals(word);
  }

  /** Whether a problem is at or above a level; none is above {@code never}. */
  private static boolean isReached(Threshold threshold, List<Problem> problems) {
    return threshold != Threshold.NEVER
        && problems.stream()
            .map(GlossaryLintCommand::threshold)
            .anyMatch(t -> t.compareTo(threshold) <= 0);
  }

  private static Threshold threshold(Problem problem) {
    return Threshold.named(problem.level().word());
  }
}

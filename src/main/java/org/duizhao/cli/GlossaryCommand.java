package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.glossary.GlossaryLint;
import org.duizhao.glossary.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao glossary}: work on term lists. */
@Command(
    name = "glossary",
    header = "Check, compare and try term lists, and look terms up.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  duizhao glossary find 维护"})
final class GlossaryCommand implements Runnable {

  @Spec private CommandSpec spec;

  static CommandLine withCommands(Console console) {
    return new CommandLine(new GlossaryCommand())
        .addSubcommand(new Lint(console))
        .addSubcommand(new GlossaryFindCommand(console))
        .addSubcommand(new GlossaryDiffCommand(console))
        .addSubcommand(new GlossaryTryCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  /** {@code duizhao glossary lint}: what makes a list fail in use. */
  @Command(
      name = "lint",
      header = "Say what is wrong with a term list, with file and line.",
      description = {
        "",
        "Without files, the built-in lists are linted. Exits with 1 if there is an error;"
            + " warnings are for the editor to judge.",
        ""
      },
      footer = {"", "Example:", "  duizhao glossary lint client.csv"})
  static final class Lint implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "LIST.csv", description = "Term lists.")
    private List<Path> lists = List.of();

    private final Console console;

    Lint(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      List<Path> files = lists.isEmpty() ? GlossaryOptions.shipped() : lists;
      int errors = 0;
      int warnings = 0;
      for (Path file : files) {
        for (Problem problem : GlossaryLint.lint(file)) {
          console.out().println((problem.error() ? "error: " : "warning: ") + problem);
          errors += problem.error() ? 1 : 0;
          warnings += problem.error() ? 0 : 1;
        }
      }
      console
          .out()
          .printf(
              "%s, %s in %s%n",
              count(errors, "error"), count(warnings, "warning"), count(files.size(), "list"));
      return errors > 0 ? Main.FINDINGS : Main.CLEAN;
    }

    private static String count(int number, String what) {
      return number + " " + what + (number == 1 ? "" : "s");
    }
  }
}

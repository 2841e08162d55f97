package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.glossary.GlossaryLint;
import org.duizhao.glossary.Problem;
import org.duizhao.glossary.Term;
import org.duizhao.text.Columns;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao glossary}: work on term lists. */
@Command(
    name = "glossary",
    header = "Check term lists and look terms up.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  duizhao glossary find 维护"})
final class GlossaryCommand implements Runnable {

  @Spec private CommandSpec spec;

  static CommandLine withCommands(Console console) {
    return new CommandLine(new GlossaryCommand())
        .addSubcommand(new Lint(console))
        .addSubcommand(new Find(console))
        .addSubcommand(new GlossarySuggestCommand(console))
        .addSubcommand(new GlossaryStatsCommand(console));
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

  /** {@code duizhao glossary find}: rows by a word of either language. */
  @Command(
      name = "find",
      header = "Print the rows that hold a word, Chinese or English.",
      description = {"", "Exits with 1 if there is none.", ""},
      footer = {"", "Examples:", "  duizhao glossary find 维护", "  duizhao glossary find upholds"})
  static final class Find implements Callable<Integer> {

    private static final int ZH_CELLS = 24;

    @Mixin private GlossaryOptions glossaries;

    @Parameters(paramLabel = "WORD", description = "A word or phrase.")
    private String word;

    private final Console console;

    Find(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      List<Term> terms = glossaries.read().find(word);
      terms.forEach(this::print);
      if (terms.isEmpty()) {
        console.warn(word + ": in none of the lists; try a part of it");
      }
      return terms.isEmpty() ? Main.FINDINGS : Main.CLEAN;
    }

    private void print(Term term) {
      String status = term.status().name().toLowerCase(Locale.ROOT);
      String source = term.source().isEmpty() ? "" : ", " + term.source();
      console
          .out()
          .printf(
              "%s  %-12s  %s  [%s%s]%n",
              Columns.pad(term.zh(), ZH_CELLS), status, term.en(), term.row(), source);
      if (!term.note().isEmpty()) {
        console.out().println(" ".repeat(ZH_CELLS + 2) + term.note());
      }
    }
  }
}

package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        .addSubcommand(new GlossaryLintCommand(console))
        .addSubcommand(new Find(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
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

package org.duizhao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
        .addSubcommand(new GlossaryLintCommand(console))
        .addSubcommand(new GlossaryFindCommand(console))
        .addSubcommand(new GlossaryDiffCommand(console))
        .addSubcommand(new GlossaryTryCommand(console))
        .addSubcommand(new GlossaryImportCommand(console))
        .addSubcommand(new GlossaryExportCommand(console))
        .addSubcommand(new GlossarySuggestCommand(console))
        .addSubcommand(new GlossaryStatsCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}

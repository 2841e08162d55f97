package org.duizhao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.duizhao.text.InputException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code duizhao}. */
@Command(
    name = "duizhao",
    header = "Compares an English translation with its Chinese original.",
    description = {
      "",
      "Reads a Chinese article and its English translation, aligns their sentences, and says what"
          + " is wrong with the English: against the source, against the term lists, and as English."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  duizhao check samples/meeting.zh.txt samples/meeting.en.txt",
      "  duizhao align --format html -o aligned.html article.zh.txt article.en.txt",
      "  duizhao explain term-missing",
      "",
      "Exit codes: 0 nothing found, 1 findings, 2 could not run."
    })
public final class Main implements Runnable {

  /** Nothing at or above the threshold was found. */
  static final int CLEAN = 0;

  static final int FINDINGS = 1;

  /** Wrong usage, unusable input, or a bug. */
  static final int COULD_NOT_RUN = 2;

  private static final Set<String> HELP = Set.of("-h", "--help");

  private static final List<Class<?>> LISTED =
      List.of(
          AlignCommand.class,
          CheckCommand.class,
          IgnoreCommand.class,
          ConfigCommand.class,
          GlossaryCommand.class,
          RulesCommand.class,
          ExplainCommand.class,
          HelpCommand.class);

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /**
   * Runs one command.
   *
   * @param out where results go, in UTF-8
   * @param err where messages and progress go, in UTF-8
   * @return the exit code
   */
  public static int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine line =
        commands(new Console(results, messages), args)
            .setOut(results)
            .setErr(messages)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler(Main::failed);
    int code = line.execute(args);
    results.flush();
    return results.checkError() ? COULD_NOT_RUN : code;
  }

  /**
   * The command with its subcommands; if the first argument names one, with that one only, as
   * preparing them all takes longer than most of them run.
   */
  private static CommandLine commands(Console console, String[] args) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("align", () -> new CommandLine(new AlignCommand(console)));
    commands.put("check", () -> new CommandLine(new CheckCommand(console)));
    commands.put("ignore", () -> new CommandLine(new IgnoreCommand(console)));
    commands.put("config", () -> new CommandLine(new ConfigCommand(console)));
    commands.put("glossary", () -> GlossaryCommand.withCommands(console));
    commands.put("rules", () -> new CommandLine(new RulesCommand(console)));
    commands.put("explain", () -> new CommandLine(new ExplainCommand(console)));
    if (args.length == 1 && HELP.contains(args[0])) {
      return listed();
    }
    if (args.length > 0) {
      Supplier<CommandLine> only = commands.get(args[0]);
      if (only != null) {
        commands.values().removeIf(command -> command != only);
        return with(commands);
      }
    }
    commands.put("generate-completion", Main::completion);
    commands.put("help", () -> new CommandLine(new HelpCommand()));
    return with(commands);
  }

  /** The commands with what the list of them says of each, and nothing else. */
  private static CommandLine listed() {
    CommandLine main = new CommandLine(new Main());
    for (Class<?> command : LISTED) {
      Command about = command.getAnnotation(Command.class);
      CommandSpec spec = CommandSpec.create();
      spec.usageMessage().header(about.header());
      main.addSubcommand(about.name(), spec);
    }
    return main;
  }

  private static CommandLine with(Map<String, Supplier<CommandLine>> commands) {
    CommandLine main = new CommandLine(new Main());
    commands.forEach((name, command) -> main.addSubcommand(name, command.get()));
    return main;
  }

  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new GenerateCompletion());
    completion.getCommandSpec().usageMessage().hidden(true);
    return completion;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = e.getMessage().lines().findFirst().orElse("wrong usage");
    command
        .getErr()
        .println(
            e instanceof UnmatchedArgumentException unmatched
                ? "duizhao: " + unmatched(unmatched) + "; see '" + name + " --help'"
                : name.replaceFirst(" ", ": ") + ": " + message + "; see '" + name + " --help'");
    return COULD_NOT_RUN;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return argument + ": no such option";
    }
    boolean hasCommands = !e.getCommandLine().getSubcommands().isEmpty();
    return argument + (hasCommands ? ": no such command" : ": one argument too many");
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof InputException) {
      command.getErr().println("duizhao: " + e.getMessage());
    } else if (e instanceof IOException) {
      command
          .getErr()
          .println("duizhao: output: writing failed (" + e.getMessage() + "); see to its disk");
    } else {
      command.getErr().println("duizhao: internal error, please report it with what follows");
      e.printStackTrace(command.getErr());
    }
    return COULD_NOT_RUN;
  }
}

package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.config.Configuration;
import org.duizhao.config.PathSettings;
import org.duizhao.config.RuleLevel;
import org.duizhao.config.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duizhao config}: which settings are in force, and from where. */
@Command(
    name = "config",
    header = "Print the settings in force and where each comes from.",
    description = {
      "",
      "Settings stand in a file duizhao.toml in the folder of the articles or above it. Options of"
          + " the command line stand above it.",
      ""
    },
    footer = {
      "",
      "Example of a duizhao.toml:",
      "  version = \"0.1\"                    # rules that are newer are notes",
      "  glossaries = [\"terms/client.csv\"]  # later lists stand above earlier ones",
      "  variant = \"en-GB\"",
      "  fail-on = \"error\"",
      "  allow = [\"Lingnan\"]                # no misspelling",
      "  baseline = \"known.csv\"",
      "  [rules]                            # off, note, warning or error",
      "  style = \"off\"",
      "  \"grammar/COMMA_COMPOUND_SENTENCE\" = \"note\"",
      "  [[paths]]",
      "  files = \"drafts/**\"",
      "  rules = { omission = \"note\" }",
      "  [[pairs]]                          # how the files of a folder are named",
      "  zh = \"source/{name}.txt\"",
      "  en = \"target/{name}.txt\"",
      "",
      "Further: default-glossaries = false, dictionaries = [...], allow in [[paths]].",
      "",
      "Exit codes: 0 printed, 2 the file is wrong."
    })
final class ConfigCommand implements Runnable {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the articles; default: this one.")
  private Path folder = Path.of("");

  @Mixin private ConfigOptions configurations;

  private final Console console;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Configuration in = configurations.read(folder);
    console.out().println(in.file().map(file -> "# " + file).orElse("# no duizhao.toml found"));
    print("version", in.version(), quoted(in.version().value()));
    print("glossaries", in.glossaries(), list(in.glossaries().value()));
    print("default-glossaries", in.defaultGlossaries(), "" + in.defaultGlossaries().value());
    print("dictionaries", in.dictionaries(), list(in.dictionaries().value()));
    print("variant", in.variant(), quoted(in.variant().value()));
    print("fail-on", in.failOn(), quoted(in.failOn().value()));
    print("allow", in.allow(), list(in.allow().value()));
    print("baseline", in.baseline(), quoted(in.baseline().value().map(Path::toString).orElse("")));
    print("pairs", in.pairs(), list(in.pairs().value()));
    if (!in.rules().lines().isEmpty()) {
      console.out().println("[rules]");
      in.rules().lines().forEach(this::print);
    }
    in.paths().forEach(this::print);
  }

  private void print(PathSettings path) {
    console.out().println("[[paths]]");
    line("files", quoted(path.files()), path.from());
    if (!path.allow().isEmpty()) {
      line("allow", list(path.allow()), path.from());
    }
    path.rules()
        .lines()
        .forEach(rule -> line("rules." + key(rule), quoted(rule.level().toString()), rule.from()));
  }

  private void print(RuleLevel rule) {
    line(key(rule), quoted(rule.level().toString()), rule.from());
  }

  private static String key(RuleLevel rule) {
    return rule.rule().contains("/") ? quoted(rule.rule()) : rule.rule();
  }

  private void print(String key, Setting<?> setting, String value) {
    line(key, value, setting.from());
  }

  private void line(String key, String value, String from) {
    console.out().printf("%-48s # %s%n", key + " = " + value, from);
  }

  private static String list(List<?> values) {
    return values.stream()
        .map(value -> quoted(value.toString()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.check.Checks;
import org.duizhao.check.Rule;
import org.duizhao.config.Configuration;
import org.duizhao.config.ConfigurationFile;
import org.duizhao.glossary.Glossary;
import picocli.CommandLine.Option;

/** Which configuration file is in force. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration; default: the nearest duizhao.toml in the articles' folder or above"
              + " it.")
  private Path file;

  @Option(names = "--no-config", description = "Do not look for a duizhao.toml.")
  private boolean none;

  /** The configuration for articles in a folder. */
  Configuration read(Path folder) {
    if (file != null) {
      return ConfigurationFile.read(file, ConfigOptions::rules);
    }
    return none ? Configuration.none() : ConfigurationFile.above(folder, ConfigOptions::rules);
  }

  private static Set<String> rules() {
    return Checks.all(Glossary.of(List.of()), "en-US").stream()
        .flatMap(check -> check.rules().stream())
        .map(Rule::id)
        .collect(Collectors.toSet());
  }
}

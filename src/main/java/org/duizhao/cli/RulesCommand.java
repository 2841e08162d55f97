package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import org.duizhao.check.Checks;
import org.duizhao.check.Rule;
import org.duizhao.glossary.Glossary;
import picocli.CommandLine.Command;

/** {@code duizhao rules}: what is looked for, a line each. */
@Command(
    name = "rules",
    header = "List what is looked for: id, severity, a line on each.",
    footer = {
      "",
      "'duizhao explain RULE' prints a rule's page.",
      "",
      "Example:",
      "  duizhao rules"
    })
final class RulesCommand implements Runnable {

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Checks.all(Glossary.of(List.of()), "en-US").stream()
        .flatMap(check -> check.rules().stream())
        .forEach(this::print);
  }

  private void print(Rule rule) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    console.out().printf("%-24s%-10s%s%n", rule.id(), severity, rule.summary());
  }
}

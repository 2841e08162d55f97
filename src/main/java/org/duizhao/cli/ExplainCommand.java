package org.duizhao.cli;

import org.duizhao.check.RulePage;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code duizhao explain}: the page of a rule. */
@Command(
    name = "explain",
    header = "Print a rule's page: what it flags and passes, by examples, and its limits.",
    footer = {"", "Example:", "  duizhao explain number-mismatch"})
final class ExplainCommand implements Runnable {

  @Parameters(paramLabel = "RULE", description = "A rule that 'duizhao rules' lists.")
  private String rule;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    String page = rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : rule;
    console
        .out()
        .print(
            RulePage.of(page)
                .orElseThrow(
                    () ->
                        new InputException(
                            "explain",
                            "no rule '" + rule + "'",
                            "'duizhao rules' lists those there are")));
  }
}

package org.duizhao.cli;

import java.util.List;
import org.duizhao.check.Check;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.grammar.Grammar;
import org.duizhao.config.Configuration;
import org.duizhao.text.InputException;
import picocli.CommandLine.Option;

/** Which rules are on. A family such as {@code grammar} stands for all its {@code grammar/ID}. */
final class RuleOptions {

  @Option(
      names = "--enable",
      paramLabel = "RULE",
      split = ",",
      description =
          "Use only these rules ('spelling' stands for all spelling/...). May be given several"
              + " times.")
  private List<String> enabled = List.of();

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      split = ",",
      description = "Do not use these rules. May be given several times.")
  private List<String> disabled = List.of();

  /**
   * The first rules of the checks that have one which is on, here and in the configuration.
   *
   * @throws InputException if an option names a rule that does not exist
   */
  List<String> select(List<Check> checks, Configuration configuration) {
    requireKnown("--enable", enabled, checks);
    requireKnown("--disable", disabled, checks);
    return checks.stream()
        .filter(
            check ->
                check.rules().stream()
                    .anyMatch(rule -> mayBeOn(rule) && !configuration.isOff(rule)))
        .map(check -> check.rules().get(0).id())
        .toList();
  }

  /** Whether findings of a rule are wanted. */
  boolean isOn(Rule rule) {
    return (enabled.isEmpty() || enabled.stream().anyMatch(rule::answersTo))
        && disabled.stream().noneMatch(rule::answersTo);
  }

  /** The same of a rule of which only the id is known. */
  boolean isOn(String id) {
    return isOn(new Rule(id, Severity.NOTE, ""));
  }

  /** Whether the rule, or one of the family it stands for, is on. */
  private boolean mayBeOn(Rule rule) {
    return isOn(rule) || enabled.stream().anyMatch(id -> id.startsWith(rule.id() + "/"));
  }

  private static void requireKnown(String option, List<String> ids, List<Check> checks) {
    for (String id : ids) {
      if (checks.stream().noneMatch(check -> hasRule(check, id))) {
        throw new InputException(
            option, "no rule '" + id + "'", "'duizhao rules' lists those there are");
      }
    }
  }

  /** LanguageTool's own ids are not looked up: that would load it. */
  private static boolean hasRule(Check check, String id) {
    return check.rules().stream()
        .anyMatch(
            rule ->
                id.equals(rule.id())
                    || (check instanceof Grammar && id.startsWith(rule.id() + "/")));
  }
}

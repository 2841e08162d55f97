package org.duizhao.cli;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.check.Check;
import org.duizhao.check.Rule;
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
   * The checks that have a rule which is on.
   *
   * @throws InputException if an option names a rule that does not exist
   */
  List<Check> select(List<Check> checks) {
    List<String> known =
        checks.stream().flatMap(check -> check.rules().stream()).map(Rule::id).toList();
    requireKnown("--enable", enabled, known);
    requireKnown("--disable", disabled, known);
    List<Check> selected = new ArrayList<>();
    for (Check check : checks) {
      if (check.rules().stream().anyMatch(rule -> mayBeOn(rule.id()))) {
        selected.add(check);
      }
    }
    return selected;
  }

  /** Whether findings of a rule are wanted. */
  boolean isOn(String rule) {
    return (enabled.isEmpty() || names(enabled, rule)) && !names(disabled, rule);
  }

  /** Whether the rule, or one of its family, is on. */
  private boolean mayBeOn(String rule) {
    boolean wanted =
        enabled.isEmpty()
            || names(enabled, rule)
            || enabled.stream().anyMatch(id -> id.startsWith(rule + "/"));
    return wanted && !names(disabled, rule);
  }

  private static boolean names(List<String> ids, String rule) {
    return ids.contains(rule)
        || (rule.contains("/") && ids.contains(rule.substring(0, rule.indexOf('/'))));
  }

  private static void requireKnown(String option, List<String> ids, List<String> known) {
    for (String id : ids) {
      String family = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
      if (!known.contains(family)) {
        throw new InputException(
            option, "no rule '" + id + "'", "'duizhao rules' lists those there are");
      }
    }
  }
}

package org.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.check.grammar.Grammar;
import org.duizhao.glossary.Glossary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the rules' pages, run one by one. */
class RulePagesTest {

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamplesThatFlagAndPass() {
    return ownRules()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      assertTrue(RulePage.of(rule.id()).orElseThrow().startsWith("# " + rule.id()));
                      List<RulePageExample> examples = examples(rule);
                      assertTrue(examples.stream().anyMatch(e -> !e.findings().isEmpty()));
                      assertTrue(examples.stream().anyMatch(e -> e.findings().isEmpty()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return ownRules()
        .flatMap(
            rule ->
                examples(rule).stream()
                    .map(example -> dynamicTest(example.name(), () -> run(rule, example))));
  }

  private void run(Rule rule, RulePageExample example) {
    String found =
        Checks.all(example.terms(folder), "en-US").stream()
            .filter(check -> check.rules().contains(rule))
            .flatMap(check -> check.check(example.bitext(folder)))
            .filter(finding -> finding.rule().equals(rule))
            .map(RulePageExample::describe)
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", example.findings()), found);
  }

  private static Stream<Rule> ownRules() {
    return Checks.all(Glossary.of(List.of()), "en-US").stream()
        .filter(check -> !(check instanceof Grammar))
        .flatMap(check -> check.rules().stream());
  }

  private static List<RulePageExample> examples(Rule rule) {
    return RulePageExample.read(rule.id(), RulePage.of(rule.id()).orElse(""));
  }
}

package org.duizhao.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.SaidOnce;
import org.duizhao.config.Configuration;
import org.duizhao.suppress.Decisions;
import org.duizhao.suppress.Suppression;

/**
 * What becomes of findings: whether their rule is wanted, how much they matter to the project, and
 * whether somebody has decided about them.
 */
record Judgement(Predicate<Rule> isOn, Configuration configuration, Decisions decisions) {

  /** Is told before the findings of a pair come. */
  void begin(Pair pair) {
    decisions.begin(pair.en());
  }

  /** The findings of a pair that the project wants to know, one for each error. */
  List<Finding> wanted(List<Finding> findings, Pair pair) {
    return SaidOnce.of(
        findings.stream()
            .filter(finding -> isOn.test(finding.rule()))
            .flatMap(f -> configuration.apply(f, List.of(pair.zh(), pair.en())).stream())
            .toList());
  }

  Optional<Suppression> suppression(Finding finding, Pair pair) {
    return decisions.of(finding, pair.en());
  }
}

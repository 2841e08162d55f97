package org.duizhao.config;

import java.util.List;
import java.util.Optional;
import org.duizhao.check.Rule;

/** How much rules matter, by the lines that say so; of two about one rule the later counts. */
public record RuleLevels(List<RuleLevel> lines) {

  static final RuleLevels NONE = new RuleLevels(List.of());

  public RuleLevels {
    lines = List.copyOf(lines);
  }

  /** What is said of a rule itself or, if nothing is, of its family. */
  Optional<Level> of(Rule rule) {
    return last(rule.id())
        .or(() -> lines.stream().filter(line -> rule.answersTo(line.rule())).reduce((a, b) -> b))
        .map(RuleLevel::level);
  }

  /** Whether any line wants the rule, or one of the family it stands for. */
  boolean wants(Rule rule) {
    return lines.stream()
        .filter(line -> line.level() != Level.OFF)
        .anyMatch(line -> rule.answersTo(line.rule()) || line.rule().startsWith(rule.id() + "/"));
  }

  private Optional<RuleLevel> last(String id) {
    return lines.stream().filter(line -> line.rule().equals(id)).reduce((a, b) -> b);
  }
}

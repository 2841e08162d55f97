package org.duizhao.config;

/**
 * How much a rule, or a family of rules, matters.
 *
 * @param rule its id, or the part before the slash for all {@code grammar/...}
 * @param from the line that says so
 */
public record RuleLevel(String rule, Level level, String from) {}

package org.duizhao.check;

/**
 * What a check looks for.
 *
 * @param id stable, {@code noun-fault}; only LanguageTool's carry a slash
 * @param summary one line for {@code duizhao rules}
 */
public record Rule(String id, Severity severity, String summary) {

  /** A finding of this rule without places yet. */
  public Finding finding(String message) {
    return Finding.of(this, message);
  }

  /** Whether a user who writes this name means the rule: its id, or the family before its slash. */
  public boolean answersTo(String name) {
    return id.equals(name) || id.startsWith(name + "/");
  }
}

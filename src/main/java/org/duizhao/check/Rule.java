package org.duizhao.check;

import java.lang.module.ModuleDescriptor.Version;

/**
 * What a check looks for.
 *
 * @param id stable, {@code noun-fault}; only LanguageTool's carry a slash
 * @param summary one line for {@code duizhao rules}
 * @param since the version of Duizhao that first had it, such as 0.1
 */
public record Rule(String id, Severity severity, String summary, String since) {

  /** A rule of the first version. */
  public Rule(String id, Severity severity, String summary) {
    this(id, severity, summary, "0.1");
  }

  /** Whether a version, such as 0.1 or 0.1.3, did not have the rule yet. */
  public boolean isNewerThan(String version) {
    return Version.parse(since).compareTo(Version.parse(version)) > 0;
  }

  /** A finding of this rule without places yet. */
  public Finding finding(String message) {
    return Finding.of(this, message);
  }

  /** Whether a user who writes this name means the rule: its id, or the family before its slash. */
  public boolean answersTo(String name) {
    return id.equals(name) || id.startsWith(name + "/");
  }
}

package org.duizhao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of a rule in Markdown: what it flags and passes, by examples, and what it cannot see.
 */
public final class RulePage {

  private RulePage() {}

  /** The page of a rule, or empty if there is none (LanguageTool's rules have none). */
  public static Optional<String> of(String ruleId) {
    try (InputStream page = RulePage.class.getResourceAsStream(ruleId + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("page of " + ruleId, e);
    }
  }
}

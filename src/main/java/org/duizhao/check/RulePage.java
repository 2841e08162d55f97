package org.duizhao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duizhao.glossary.Glossary;

/**
 * The page of a rule in Markdown: what it flags and passes, by examples, and what it cannot see. It
 * stands beside the class of its check in the resources.
 */
public final class RulePage {

  private RulePage() {}

  /** The page of a rule, or empty if there is none (LanguageTool's rules have none). */
  public static Optional<String> of(String ruleId) {
    return Checks.all(Glossary.of(List.of()), "en-US").stream()
        .flatMap(check -> of(check, ruleId).stream())
        .findFirst();
  }

  private static Optional<String> of(Check check, String ruleId) {
    try (InputStream page = check.getClass().getResourceAsStream(ruleId + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("page of " + ruleId, e);
    }
  }
}

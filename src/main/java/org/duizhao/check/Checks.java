package org.duizhao.check;

import java.util.List;
import org.duizhao.glossary.Glossary;

/** Every check there is, in the order in which their rules are listed. */
public final class Checks {

  private Checks() {}

  /**
   * All checks.
   *
   * @param variant of English, {@code en-US} or {@code en-GB}
   */
  public static List<Check> all(Glossary glossary, String variant) {
    return List.of(
        new TermMissing(glossary),
        new TermForbidden(glossary),
        new NumberMismatch(),
        new DateMismatch(),
        new NameMismatch(),
        new NegationMismatch(),
        new Omission(),
        new Addition(),
        new Untranslated(),
        new RepeatedWord(),
        new StopMismatch(),
        new CommaSplice(),
        new ConjunctionMissing(),
        new FullwidthPunctuation(),
        new TornSentence(),
        new UnpairedMark(),
        new Spacing(),
        new NumberUngrouped(),
        new HyphenMissing(),
        new InconsistentRendering(glossary),
        new InconsistentCapital(),
        new Grammar(variant, glossary));
  }
}

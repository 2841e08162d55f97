package org.duizhao.check;

import java.util.List;
import org.duizhao.check.consistency.InconsistentCapital;
import org.duizhao.check.consistency.InconsistentRendering;
import org.duizhao.check.gaps.Addition;
import org.duizhao.check.gaps.Omission;
import org.duizhao.check.gaps.Untranslated;
import org.duizhao.check.grammar.Grammar;
import org.duizhao.check.marks.FullwidthPunctuation;
import org.duizhao.check.marks.HyphenMissing;
import org.duizhao.check.marks.Spacing;
import org.duizhao.check.marks.TagMismatch;
import org.duizhao.check.marks.UnpairedMark;
import org.duizhao.check.names.NameMismatch;
import org.duizhao.check.negations.NegationMismatch;
import org.duizhao.check.numbers.DateMismatch;
import org.duizhao.check.numbers.NumberMismatch;
import org.duizhao.check.numbers.NumberUngrouped;
import org.duizhao.check.sentences.CommaSplice;
import org.duizhao.check.sentences.ConjunctionMissing;
import org.duizhao.check.sentences.RepeatedWord;
import org.duizhao.check.sentences.StopMismatch;
import org.duizhao.check.sentences.TornSentence;
import org.duizhao.check.terms.TermForbidden;
import org.duizhao.check.terms.TermMissing;
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
        new TagMismatch(),
        new Spacing(),
        new NumberUngrouped(),
        new HyphenMissing(),
        new InconsistentRendering(glossary),
        new InconsistentCapital(),
        new Grammar(variant, glossary));
  }
}

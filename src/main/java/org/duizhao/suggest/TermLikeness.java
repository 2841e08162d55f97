package org.duizhao.suggest;

import org.duizhao.align.Lexicon;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;
import org.duizhao.suggest.Phrases.Sighting;

/**
 * What the forms of a phrase and its rendering say for or against a term: a name or a rendering of
 * several words speaks for one, a verb or a plain word of the lexicon against.
 */
final class TermLikeness {

  private static final double NAME = 2;
  private static final double PLAIN = 0.4;
  private static final double VERB = 0.3;
  private static final double ONE_WORD = 0.6;

  private TermLikeness() {}

  /** A factor for the score. */
  static double of(Sighting zh, Choice choice) {
    double factor = 1;
    boolean name = 2 * count(choice, TermLikeness::isName) >= choice.where().size();
    boolean listed = Lexicon.standard().contains(Candidates.phrase(zh));
    if (name) {
      factor *= NAME;
    } else if (!choice.lemmas().contains(" ")) {
      factor *= listed ? PLAIN : ONE_WORD;
    }
    return 2 * count(choice, TermLikeness::isVerb) > choice.where().size() ? factor * VERB : factor;
  }

  private static long count(Choice choice, java.util.function.Predicate<Option> what) {
    return choice.where().stream().filter(what).count();
  }

  private static boolean isName(Option option) {
    EnglishSide english = option.zh().text().english();
    return english.isName(option.from()) && english.isName(option.to() - 1);
  }

  private static boolean isVerb(Option option) {
    EnglishSide english = option.zh().text().english();
    return english.isVerb(option.from()) || english.written(option.to() - 1).endsWith("ed");
  }
}

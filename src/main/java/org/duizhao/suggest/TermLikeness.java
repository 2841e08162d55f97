package org.duizhao.suggest;

import java.util.function.Predicate;
import org.duizhao.align.Lexicon;
import org.duizhao.align.LexiconWord;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;

/**
 * What the forms of a phrase and its rendering say for or against a term: a name or a rendering of
 * several words speaks for one, a verb or a word that the lexicon translates likewise against.
 */
final class TermLikeness {

  private static final double NAME = 2;
  private static final double PLAIN = 0.4;
  private static final double VERB = 0.3;
  private static final double ONE_WORD = 0.6;

  private TermLikeness() {}

  /** A factor for the score. */
  static double of(Candidate candidate, Choice choice) {
    boolean plain = isPlain(candidate.phrase(), choice);
    boolean word = choice.where().stream().allMatch(o -> o.lemmas().size() == 1);
    boolean name = 2 * count(choice, TermLikeness::isName) >= choice.where().size();
    double factor = 1;
    if (name && !(plain && word)) {
      factor = NAME;
    } else {
      factor = (plain ? PLAIN : 1) * (word ? ONE_WORD : 1);
    }
    return 2 * count(choice, TermLikeness::isVerb) > choice.where().size() ? factor * VERB : factor;
  }

  /**
   * How often it is followed by a break or a small word, as a whole noun phrase is now and then.
   */
  static double closed(Choice choice) {
    return (count(choice, o -> !o.english().isNext(o.to() - 1)) + 0.5)
        / (choice.where().size() + 1);
  }

  private static boolean isPlain(String phrase, Choice choice) {
    return Lexicon.standard().contains(phrase)
        && LexiconWord.lemmasOf(phrase).containsAll(choice.lemmas());
  }

  private static long count(Choice choice, Predicate<Option> what) {
    return choice.where().stream().filter(what).count();
  }

  private static boolean isName(Option option) {
    return option.english().isName(option.from()) && option.english().isName(option.to() - 1);
  }

  private static boolean isVerb(Option option) {
    return option.english().isAction(option.from())
        || (option.lemmas().size() == 1 && option.english().isVerb(option.from()));
  }
}

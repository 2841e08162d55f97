package org.duizhao.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duizhao.suggest.EnglishPhrases.Choice;
import org.duizhao.suggest.EnglishPhrases.Option;

/**
 * Makes an English phrase whole, word by word: word links are too uncertain to tell where a
 * rendering ends.
 *
 * <p>A word beside the phrase belongs to it if it stands there nearly each time that the Chinese is
 * rendered so. If it is linked to other Chinese words, the phrase must moreover be part of the
 * longer one nearly wherever else it stands.
 */
final class Growth {

  private static final double NEARLY = 0.75;

  private final EnglishPhrases phrases;
  private final EnglishIndex index;

  Growth(EnglishPhrases phrases, EnglishIndex index) {
    this.phrases = phrases;
    this.index = index;
  }

  /**
   * The phrase with the words that belong to it.
   *
   * @param count how often the Chinese phrase stands in the articles
   */
  Choice whole(Choice choice, int count) {
    Choice whole = choice;
    if (choice.where().stream().anyMatch(o -> !o.lemmas().equals(choice.lemmas()))) {
      return choice;
    }
    Optional<Choice> longer = Optional.of(choice);
    while (longer.isPresent() && whole.lemmas().size() < EnglishPhrases.MOST_WORDS) {
      Choice at = longer.get();
      whole = at;
      longer = longer(whole, false, count).or(() -> longer(at, true, count));
    }
    return longer.orElse(whole);
  }

  private Optional<Choice> longer(Choice choice, boolean left, int count) {
    Map<String, List<Option>> byWord = new TreeMap<>();
    for (Option option : choice.where()) {
      neighbour(option, left)
          .ifPresent(
              e ->
                  byWord
                      .computeIfAbsent(option.english().words().token(e), w -> new ArrayList<>())
                      .add(
                          left
                              ? option.at(option.from() - 1, option.to())
                              : option.at(option.from(), option.to() + 1)));
    }
    return byWord.values().stream()
        .filter(longer -> longer.size() > 1 && longer.size() >= NEARLY * choice.where().size())
        .filter(longer -> belongs(choice, longer, left))
        .map(longer -> phrases.choice(longer.get(0).lemmas(), longer, count))
        .findFirst();
  }

  private boolean belongs(Choice choice, List<Option> longer, boolean left) {
    long elsewhere =
        longer.stream()
            .filter(
                option -> {
                  int e = left ? option.from() : option.to() - 1;
                  return option.zh().text().isLinked(e) && !EnglishPhrases.isOwn(option.zh(), e);
                })
            .count();
    long open = choice.where().stream().filter(option -> !option.isAnswered()).count();
    boolean followed =
        !left
            && longer.size() > 2
            && longer.stream().noneMatch(o -> o.english().isParticiple(o.to() - 1));
    if (2 * open < choice.where().size() && !followed) {
      return false;
    }
    return 2 * elsewhere <= longer.size()
        || index.count(longer.get(0).lemmas()) >= NEARLY * index.count(choice.lemmas());
  }

  private static Optional<Integer> neighbour(Option option, boolean left) {
    int e = left ? option.from() - 1 : option.to();
    return e >= 0
            && e < option.english().words().size()
            && option.english().isOne(left ? e : e - 1)
            && EnglishPhrases.mayStand(option.zh(), e)
        ? Optional.of(e)
        : Optional.empty();
  }
}

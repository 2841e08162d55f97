package org.duizhao.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.check.TermText.English;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Form;
import org.duizhao.text.Inflection;
import org.duizhao.text.Place;

/**
 * Tells which words stand where a listed form was expected: the run of a bead's English that shares
 * the most words with one of the forms, in any inflection or capitals. A run begins and ends with a
 * shared word, has no more than two others between two of them, and crosses no punctuation.
 * Function words do not count, and less than two shared words are no evidence.
 */
final class StandIn {

  private static final int LONGEST_GAP = 2;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "to", "in", "on", "for", "with", "by", "at", "from",
          "as", "its", "be", "that");

  /** Words number {@code first} to {@code last} of a segment. */
  private record Run(English english, int first, int last, Set<String> shared) {}

  private StandIn() {}

  static Optional<Place> find(TermText text, List<Form> forms, int bead) {
    return text.english(bead).stream()
        .flatMap(english -> forms.stream().flatMap(form -> runs(english, form)))
        .max(Comparator.comparingInt(run -> run.shared().size()))
        .map(run -> place(text, run));
  }

  private static Place place(TermText text, Run run) {
    List<Word> words = run.english().words().words();
    return text.place(
        run.english().segment(), words.get(run.first()).start(), words.get(run.last()).end());
  }

  /** The run from each word that the form has too, if it is evidence. */
  private static Stream<Run> runs(English english, Form form) {
    List<String> listed =
        form.words().stream()
            .map(StandIn::lemma)
            .filter(lemma -> !FUNCTION_WORDS.contains(lemma))
            .distinct()
            .toList();
    List<String> lemmas = english.words().words().stream().map(StandIn::lemma).toList();
    return IntStream.range(0, lemmas.size())
        .filter(i -> listed.contains(lemmas.get(i)))
        .mapToObj(i -> run(english, lemmas, listed, i))
        .filter(run -> isEvidence(run.shared(), listed));
  }

  private static boolean isEvidence(Set<String> shared, List<String> listed) {
    return shared.size() > 1
        && 2 * shared.size() >= listed.size()
        && (shared.contains(listed.get(0)) || shared.contains(listed.get(listed.size() - 1)));
  }

  private static Run run(English english, List<String> lemmas, List<String> listed, int first) {
    Set<String> shared = new HashSet<>();
    int last = first;
    int others = 0;
    for (int i = first; i < lemmas.size() && others <= LONGEST_GAP; i++) {
      if (i > first && !english.words().gap(i - 1).equals(" ")) {
        break;
      }
      String lemma = lemmas.get(i);
      if (listed.contains(lemma)) {
        shared.add(lemma);
        last = i;
        others = 0;
      } else if (!FUNCTION_WORDS.contains(lemma)) {
        others++;
      }
    }
    return new Run(english, first, last, shared);
  }

  private static String lemma(Word word) {
    return Inflection.lemma(word.lower());
  }
}

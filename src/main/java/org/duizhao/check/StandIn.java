package org.duizhao.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private record Run(English english, int first, int last, int shared) {}

  private StandIn() {}

  static Optional<Place> find(TermText text, List<Form> forms, int bead) {
    return text.english(bead).stream()
        .flatMap(english -> forms.stream().flatMap(form -> runs(english, form)))
        .filter(run -> run.shared() > 1)
        .max(Comparator.comparingInt(Run::shared))
        .map(run -> place(text, run));
  }

  private static Place place(TermText text, Run run) {
    List<Word> words = run.english().words().words();
    return text.place(
        run.english().segment(), words.get(run.first()).start(), words.get(run.last()).end());
  }

  /** The longest run from each word that the form has too. */
  private static Stream<Run> runs(English english, Form form) {
    Set<String> listed = new HashSet<>();
    form.words().stream().map(StandIn::lemma).forEach(listed::add);
    listed.removeAll(FUNCTION_WORDS);
    List<Word> words = english.words().words();
    Stream.Builder<Run> runs = Stream.builder();
    for (int i = 0; i < words.size(); i++) {
      if (listed.contains(lemma(words.get(i)))) {
        runs.add(run(english, listed, i));
      }
    }
    return runs.build();
  }

  private static Run run(English english, Set<String> listed, int first) {
    List<Word> words = english.words().words();
    Set<String> shared = new HashSet<>();
    int last = first;
    for (int i = first; i < words.size() && i - last <= LONGEST_GAP + 1; i++) {
      if (i > first && !english.words().gap(i - 1).equals(" ")) {
        break;
      }
      String lemma = lemma(words.get(i));
      if (listed.contains(lemma)) {
        shared.add(lemma);
        last = i;
      }
    }
    return new Run(english, first, last, shared.size());
  }

  private static String lemma(Word word) {
    return Inflection.lemma(word.lower());
  }
}

package org.duizhao.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * shared word, has no more than two others between two of them, and crosses no punctuation;
 * function words do not count. It must share two words, half of the form's and its head, which is
 * the last word before a preposition.
 */
final class StandIn {

  private static final int LONGEST_GAP = 2;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "in", "on", "for", "with", "by", "at", "from", "as");
  private static final Set<String> OTHER_FUNCTION_WORDS =
      Set.of("a", "an", "the", "and", "or", "its", "be", "that");

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
    List<String> listed = form.words().stream().map(StandIn::lemma).toList();
    Set<String> wanted =
        listed.stream().filter(StandIn::isContent).collect(Collectors.toUnmodifiableSet());
    List<String> lemmas = english.words().words().stream().map(StandIn::lemma).toList();
    return IntStream.range(0, lemmas.size())
        .filter(i -> wanted.contains(lemmas.get(i)))
        .mapToObj(i -> run(english, lemmas, wanted, i))
        .filter(run -> run.shared().size() > 1 && 2 * run.shared().size() >= wanted.size())
        .filter(run -> run.shared().contains(head(listed)));
  }

  private static String head(List<String> listed) {
    String head = "";
    for (String lemma : listed) {
      if (PREPOSITIONS.contains(lemma) && !head.isEmpty()) {
        break;
      }
      head = isContent(lemma) ? lemma : head;
    }
    return head;
  }

  private static Run run(English english, List<String> lemmas, Set<String> wanted, int first) {
    Set<String> shared = new HashSet<>();
    int last = first;
    int others = 0;
    for (int i = first; i < lemmas.size() && others <= LONGEST_GAP; i++) {
      if (i > first && !english.words().gap(i - 1).equals(" ")) {
        break;
      }
      String lemma = lemmas.get(i);
      if (wanted.contains(lemma)) {
        shared.add(lemma);
        last = i;
        others = 0;
      } else if (isContent(lemma)) {
        others++;
      }
    }
    return new Run(english, first, last, shared);
  }

  private static boolean isContent(String lemma) {
    return !PREPOSITIONS.contains(lemma) && !OTHER_FUNCTION_WORDS.contains(lemma);
  }

  private static String lemma(Word word) {
    return Inflection.lemma(word.lower());
  }
}

package org.duizhao.check.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.check.terms.TermText.English;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Form;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Tells which words stand where a listed form was expected, or nothing in doubt: the shortest run
 * of a bead's English among those that share the most words with the forms, in any inflection or
 * capitals.
 *
 * <p>A run crosses neither punctuation nor words that render another phrase, nor an "and" that no
 * form has, and has no more than one other word between two shared ones. {@link Wanted} decides
 * whether what it shares is evidence. A name is taken with the capitals before it, but for the
 * first word of the segment, unless all words have them; and where only the head of a form is
 * missing, the word in its place is taken for it.
 */
final class StandIn {

  /** Words number {@code first} to {@code last} of a segment, and those shared with the forms. */
  private record Run(Segment segment, EnglishText text, int first, int last, Set<String> shared) {

    Span span() {
      List<Word> words = text.words();
      return new Span(words.get(first).start(), words.get(last).end());
    }
  }

  private final EnglishText text;
  private final Segment segment;
  private final List<String> lemmas;
  private final Set<String> pool;
  private final boolean[] joined;
  private final boolean titled;

  private StandIn(English english, List<Wanted> forms, List<Form> others) {
    text = english.words();
    segment = english.segment();
    lemmas = text.words().stream().map(Wanted::lemma).toList();
    pool = forms.stream().flatMap(form -> form.words().stream()).collect(Collectors.toSet());
    titled = text.words().stream().noneMatch(StandIn::isLowerContent);
    joined = joined(forms.stream().anyMatch(Wanted::hasAnd), others);
  }

  /**
   * The words instead of a form in the English of a bead.
   *
   * @param others the forms of the other phrases that the bead renders
   */
  static Optional<Place> find(TermText text, List<Form> forms, List<Form> others, int bead) {
    List<Wanted> wanted = forms.stream().map(Wanted::of).toList();
    return text.english(bead).stream()
        .map(english -> new StandIn(english, wanted, others))
        .flatMap(segment -> wanted.stream().flatMap(segment::runs))
        .max(
            Comparator.comparingInt((Run run) -> run.shared().size())
                .thenComparing(run -> -run.span().length()))
        .map(run -> text.place(run.segment(), run.span().start(), run.span().end()));
  }

  private Stream<Run> runs(Wanted form) {
    return IntStream.range(0, lemmas.size())
        .filter(i -> pool.contains(lemmas.get(i)))
        .mapToObj(this::run)
        .flatMap(run -> accepted(form, run).stream());
  }

  private Optional<Run> accepted(Wanted form, Run run) {
    if (form.isMetBy(run.shared())) {
      return Optional.of(withCapitals(run));
    }
    int next = run.last() + 1;
    boolean headless =
        next < lemmas.size()
            && joined[run.last()]
            && Wanted.isContent(lemmas.get(next))
            && form.endsBeforeHead(lemmas.subList(run.first(), next));
    return headless
        ? Optional.of(new Run(segment, text, run.first(), next, run.shared()))
        : Optional.empty();
  }

  /** The longest run from a word on that ends with a shared one. */
  private Run run(int first) {
    Set<String> shared = new HashSet<>();
    int last = first;
    int others = 0;
    for (int i = first; i < lemmas.size() && others < 2; i++) {
      if (pool.contains(lemmas.get(i))) {
        shared.add(lemmas.get(i));
        last = i;
        others = 0;
      } else if (Wanted.isContent(lemmas.get(i))) {
        others++;
      }
      if (!joined[i]) {
        break;
      }
    }
    return new Run(segment, text, first, last, shared);
  }

  private Run withCapitals(Run run) {
    int first = run.first();
    while (first > 1 && !titled && joined[first - 1] && isName(first - 1, first)) {
      first--;
    }
    return new Run(segment, text, first, run.last(), run.shared());
  }

  private static boolean isLowerContent(Word word) {
    return Character.isLowerCase(word.text().charAt(0)) && Wanted.isContent(word.lower());
  }

  private boolean isName(int one, int two) {
    return Stream.of(one, two)
        .allMatch(i -> Character.isUpperCase(text.words().get(i).text().charAt(0)));
  }

  /** For every word whether a run may go on to the next. */
  private boolean[] joined(boolean overAnd, List<Form> others) {
    List<Span> taken = new ArrayList<>();
    others.forEach(form -> taken.addAll(form.in(text)));
    List<Word> words = text.words();
    boolean[] free = new boolean[words.size()];
    for (int i = 0; i < free.length; i++) {
      Span span = new Span(words.get(i).start(), words.get(i).end());
      boolean isJoint = !overAnd && Wanted.isAnd(lemmas.get(i));
      free[i] = !isJoint && taken.stream().noneMatch(span::overlaps);
    }
    boolean[] result = new boolean[free.length];
    for (int i = 0; i + 1 < free.length; i++) {
      result[i] = free[i] && free[i + 1] && text.gap(i).equals(" ");
    }
    return result;
  }
}

package org.duizhao.check.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.check.terms.TermText.English;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.Term.Status;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * How the English of an article renders one phrase, bead by bead.
 *
 * <p>A bead renders the phrase if it has a full form, or if one beside it has, whose Chinese has
 * not the phrase itself. An abbreviation counts from the bead on in which the article has a full
 * form or introduces the abbreviation in brackets; a heading may have it before. That goes for
 * listed abbreviations and for those that the article itself puts in brackets after a full form.
 */
final class TermUse {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("['’s”\"]*\\s*\\([“\"]?(\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}s?)[”\"]?\\b");

  private final TermText text;
  private final Set<Integer> own;
  private final List<Form> full;
  private final List<Form> abbreviations;
  private final List<Form> barred;
  private List<Introduced> introduced;

  /** An abbreviation that stands in brackets after a full form. */
  private record Introduced(String word, int bead) {

    boolean isIn(English english, int at) {
      return bead <= at && english.words().words().stream().anyMatch(this::is);
    }

    private boolean is(Word found) {
      return found.text().equals(word)
          || found.text().equals(word + "s")
          || word.equals(found.text() + "s");
    }
  }

  TermUse(TermText text, Entry entry, Set<Integer> own) {
    this.text = text;
    this.own = own;
    List<Term> allowed = entry.allowed();
    boolean onlyShort = allowed.stream().allMatch(TermUse::isAbbreviation);
    this.full = forms(allowed.stream().filter(term -> onlyShort || !isAbbreviation(term)));
    this.abbreviations = forms(allowed.stream().filter(term -> !onlyShort && isAbbreviation(term)));
    this.barred = forms(entry.barred().stream());
  }

  /** Whether a bead renders the phrase by a full form, or by an abbreviation in its place. */
  boolean isRendered(int bead) {
    return isNear(bead, b -> text.renders(full, b))
        || isNear(bead, b -> text.renders(abbreviations, b) && isKnown(b))
        || isNear(bead, this::hasIntroduced);
  }

  /** Where a listed abbreviation stands in a bead's English. */
  Optional<Place> abbreviation(int bead) {
    return text.english(bead).stream()
        .flatMap(
            english ->
                abbreviations.stream()
                    .flatMap(form -> form.in(english.words()).stream())
                    .map(span -> text.place(english.segment(), span.start(), span.end())))
        .findFirst();
  }

  /** Whether a bead has a form that the glossary forbids or deprecates. */
  boolean isBarred(int bead) {
    return text.has(barred, bead);
  }

  private boolean isNear(int bead, IntPredicate renders) {
    return renders.test(bead)
        || IntStream.of(bead - 1, bead + 1).filter(b -> !own.contains(b)).anyMatch(renders);
  }

  /** Whether the article has a full form, or the abbreviation in brackets, up to a bead. */
  private boolean isKnown(int bead) {
    boolean heading =
        text.english(bead).stream()
            .allMatch(english -> english.segment().kind() == Segment.Kind.HEADING);
    int last = heading ? text.size() - 1 : bead;
    return IntStream.rangeClosed(0, last).anyMatch(b -> text.renders(full, b) || inBrackets(b));
  }

  private boolean inBrackets(int bead) {
    return text.english(bead).stream()
        .anyMatch(
            english ->
                abbreviations.stream()
                    .flatMap(form -> form.in(english.words()).stream())
                    .anyMatch(span -> isInBrackets(english.segment().text(), span)));
  }

  private static boolean isInBrackets(String text, Span span) {
    return span.start() > 0 && text.charAt(span.start() - 1) == '(';
  }

  private boolean hasIntroduced(int bead) {
    if (introduced == null) {
      introduced =
          IntStream.range(0, text.size())
              .boxed()
              .flatMap(b -> text.english(b).stream().flatMap(english -> introduced(english, b)))
              .toList();
    }
    return text.english(bead).stream()
        .anyMatch(english -> introduced.stream().anyMatch(word -> word.isIn(english, bead)));
  }

  private Stream<Introduced> introduced(English english, int bead) {
    String words = english.words().text();
    if (words.indexOf('(') < 0) {
      return Stream.empty();
    }
    return full.stream()
        .flatMap(form -> form.renderings(english.words()).stream())
        .map(span -> IN_BRACKETS.matcher(words).region(span.end(), words.length()))
        .filter(Matcher::lookingAt)
        .map(matcher -> new Introduced(matcher.group(1), bead));
  }

  private static boolean isAbbreviation(Term term) {
    return term.status() == Status.ABBREVIATION;
  }

  private static List<Form> forms(Stream<Term> terms) {
    return terms.map(Form::of).toList();
  }
}

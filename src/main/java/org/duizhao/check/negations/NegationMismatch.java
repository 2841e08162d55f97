package org.duizhao.check.negations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.negations.AddedNegations.Added;
import org.duizhao.check.negations.LostNegations.Lost;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * Negations that only one side has: those of the Chinese as {@link LostNegations} tells, those of
 * the English as {@link AddedNegations}.
 */
public final class NegationMismatch implements Check {

  private static final Rule RULE =
      new Rule("negation-mismatch", Severity.WARNING, "a negation that only one side has");

  /** Glosses of negations that “not” after the auxiliary verb renders. */
  private static final Pattern PLAIN = Pattern.compile("not|not yet|(?:will|should|must) not");

  private static final Pattern HAVE = Pattern.compile("has|have|had");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    return bitext.beads().stream()
        .filter(Bead::isComparable)
        .flatMap(bead -> findings(bitext, bead));
  }

  private static Stream<Finding> findings(Bitext bitext, Bead bead) {
    LostNegations negations = new LostNegations(bead);
    return Stream.concat(
        negations.all().stream().map(lost -> finding(bitext, negations.en(), lost)),
        new AddedNegations(bead).all().stream().map(added -> finding(bitext, added)));
  }

  private static Finding finding(Bitext bitext, Added added) {
    Span span = added.auxiliary().span().cover(added.word().span());
    Place en = bitext.en().place(added.word().segment(), span.start(), span.end());
    Span source = added.zh().span();
    Place zh = bitext.zh().place(added.segment(), source.start(), source.end());
    return RULE.finding(
            String.format("the English says “%s”, but the Chinese negates nothing", en.text()))
        .zh(zh)
        .en(en)
        .in(added.word().segment());
  }

  private static Finding finding(Bitext bitext, EnglishPassage passage, Lost lost) {
    Span negation = lost.zh().withNegated();
    Place zh = bitext.zh().place(lost.segment(), negation.start(), negation.end());
    Span form = lost.zh().span();
    String said = bitext.zh().place(lost.segment(), form.start(), form.end()).text();
    Span predicate = predicate(passage, lost);
    Place en = bitext.en().place(lost.en().segment(), predicate.start(), predicate.end());
    Finding finding =
        RULE.finding(
                String.format(
                    "the Chinese says %s (%s), but “%s” has no negation",
                    said, lost.zh().gloss(), en.text()))
            .zh(zh)
            .en(en)
            .in(lost.en().segment());
    return fix(passage, lost, predicate, en.text())
        .map(words -> finding.fixes(List.of(words)))
        .orElse(finding);
  }

  /** The English that should be negated: from its auxiliary verb to its last word that is known. */
  private static Span predicate(EnglishPassage passage, Lost lost) {
    List<EnglishWord> known =
        passage.words().stream()
            .filter(word -> word.clause() == lost.en().clause())
            .filter(
                word ->
                    word.equals(lost.en())
                        || lost.zh().negated().stream()
                            .anyMatch(zh -> zh.lemmas().contains(word.lemma())))
            .toList();
    Span span = known.get(0).span().cover(known.get(known.size() - 1).span());
    return passage.auxiliary(known.get(0)).map(word -> word.span().cover(span)).orElse(span);
  }

  /** The words with “not” after the auxiliary, if that stands right before a verb. */
  private static Optional<String> fix(
      EnglishPassage passage, Lost lost, Span predicate, String words) {
    Optional<EnglishWord> auxiliary =
        passage.auxiliary(lost.en()).filter(word -> word.span().start() == predicate.start());
    return auxiliary
        .filter(word -> PLAIN.matcher(lost.zh().gloss()).matches())
        .filter(word -> passage.areNeighbours(word, lost.en()))
        .filter(
            word ->
                !HAVE.matcher(word.text()).matches() || !lost.en().text().equals(lost.en().lemma()))
        .map(
            word -> {
              int end = word.span().length();
              return words.substring(0, end) + " not" + words.substring(end);
            });
  }
}

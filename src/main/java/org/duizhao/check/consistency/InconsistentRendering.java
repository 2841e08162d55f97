package org.duizhao.check.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.BatchCheck;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Digest;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.Usage;
import org.duizhao.check.Ways;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.Form;
import org.duizhao.glossary.Glossary;
import org.duizhao.suggest.PhraseRendering;
import org.duizhao.suggest.PhraseRendering.Kind;
import org.duizhao.suggest.Renderings;
import org.duizhao.suggest.Wording;

/**
 * Names and terms that an article, or the articles of a batch, render in different ways.
 *
 * <p>{@link Renderings} tells which English words answer to each phrase that an article repeats. A
 * phrase is judged as a name if its renderings have capitals as a rule, and as a term if it is
 * longer than two characters and all its renderings are phrases; common words may be rendered as
 * the context has it. {@link Wording} tells what is the same: inflection, short forms,
 * abbreviations, derived words; so is what the glossary allows. Of phrases that contain one another
 * the shortest is reported. Across a batch the commonest rendering of each article counts.
 */
public final class InconsistentRendering implements BatchCheck {

  private static final Rule RULE =
      new Rule(
          "inconsistent-rendering",
          Severity.WARNING,
          "a name or term that is rendered in different ways");

  private static final int SHORTEST_TERM = 3;

  private final Glossary glossary;

  public InconsistentRendering(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Look look(Bitext bitext) {
    List<Usage> usages = new ArrayList<>();
    Renderings.of(bitext).values().forEach(renderings -> usages.addAll(usages(renderings)));
    List<Finding> findings = new ArrayList<>();
    differing(usages).forEach(ways -> finding(ways).ifPresent(findings::add));
    return new Look(findings, Digest.of(bitext.zh(), usages));
  }

  @Override
  public Stream<BatchFinding> across(List<Digest> digests) {
    return differing(Digest.commonest(digests).toList()).stream()
        .map(
            ways ->
                new BatchFinding(Digest.pairOf(ways.odd(), digests), finding(ways).orElseThrow()));
  }

  private static List<Usage> usages(List<PhraseRendering> renderings) {
    long names = renderings.stream().filter(r -> r.kind() == Kind.NAME).count();
    boolean name = 2 * names >= renderings.size();
    if (!name && !renderings.stream().allMatch(InconsistentRendering::isTerm)) {
      return List.of();
    }
    return renderings.stream()
        .filter(r -> !name || r.kind() == Kind.NAME)
        .map(r -> usage(r, name ? Severity.WARNING : Severity.NOTE))
        .toList();
  }

  private static Usage usage(PhraseRendering rendering, Severity severity) {
    return new Usage(
        rendering.phrase(),
        String.join(" ", rendering.words()),
        severity,
        1,
        rendering.en(),
        Optional.of(rendering.zh()));
  }

  private static boolean isTerm(PhraseRendering rendering) {
    return rendering.kind() != Kind.OTHER
        && rendering.phrase().length() >= SHORTEST_TERM
        && rendering.words().size() > 1;
  }

  /** The subjects that are written differently and contain no shorter such subject. */
  private List<Ways> differing(Collection<Usage> usages) {
    List<Ways> differing = new ArrayList<>();
    List<String> subjects = new ArrayList<>();
    Ways.bySubject(usages).stream()
        .sorted(Comparator.comparingInt(same -> same.get(0).subject().length()))
        .forEach(
            same -> {
              String subject = same.get(0).subject();
              Ways ways = Ways.of(same, this::isSame);
              if (isDiffering(ways) && subjects.stream().noneMatch(subject::contains)) {
                subjects.add(subject);
                differing.add(ways);
              }
            });
    return differing;
  }

  /** Whether there are two ways, and of a term one that is established by being used twice. */
  private static boolean isDiffering(Ways ways) {
    boolean isTerm = ways.odd().severity() == Severity.NOTE;
    return ways.all().size() > 1 && (!isTerm || Ways.count(ways.all().get(0)) > 1);
  }

  private boolean isSame(Usage one, Usage other) {
    return Wording.areLike(List.of(one.form().split(" ")), List.of(other.form().split(" ")))
        || (isAllowed(one) && isAllowed(other));
  }

  private boolean isAllowed(Usage usage) {
    EnglishText words = EnglishText.of(usage.en().text());
    return glossary.entry(usage.subject()).stream()
        .flatMap(entry -> entry.allowed().stream())
        .anyMatch(term -> Form.of(term).isRenderedIn(words));
  }

  private static Optional<Finding> finding(Ways ways) {
    String phrase = ways.odd().zh().orElseThrow().text();
    return ways.finding(RULE, phrase + " is rendered in " + ways.all().size() + " ways: ");
  }
}

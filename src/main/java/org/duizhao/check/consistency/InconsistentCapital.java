package org.duizhao.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.align.Word;
import org.duizhao.check.BatchCheck;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Digest;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.check.Usage;
import org.duizhao.check.Ways;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment.Kind;

/**
 * Words that an article, or a batch, writes now with a capital and now without, where both answer
 * to the same Chinese word, or to words that begin alike (党, 党员).
 *
 * <p>Only a capital that the word has for itself counts ({@link CapitalContext}): not that of a
 * title, of the beginning of a sentence, or of a longer name. What stands after "a" is one of a
 * kind, and not compared.
 */
public final class InconsistentCapital implements BatchCheck {

  private static final Rule RULE =
      new Rule(
          "inconsistent-capital",
          Severity.NOTE,
          "a word that is written with a capital and without");

  private static final double LINKED = 0.25;
  private static final double LOWEST_SCORE = 0.5;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public Look look(Bitext bitext) {
    List<Usage> usages = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      boolean text = bead.en().stream().allMatch(s -> s.kind() == Kind.BODY);
      if (!bead.isNull() && text && bead.score() >= LOWEST_SCORE) {
        usages.addAll(usages(bitext, bead));
      }
    }
    return new Look(findings(usages).toList(), Digest.of(bitext.zh(), usages));
  }

  @Override
  public Stream<BatchFinding> across(List<Digest> digests) {
    return Ways.bySubject(Digest.commonest(digests).toList()).stream()
        .map(InconsistentCapital::ways)
        .flatMap(
            ways ->
                finding(ways)
                    .map(found -> new BatchFinding(Digest.pairOf(ways.odd(), digests), found))
                    .stream());
  }

  private static List<Usage> usages(Bitext bitext, Bead bead) {
    List<CapitalContext> contexts = new ArrayList<>();
    bead.en().forEach(segment -> contexts.addAll(CapitalContext.in(segment)));
    if (contexts.isEmpty()) {
      return List.of();
    }
    LinkedBead words = bitext.words().of(bead);
    List<Usage> usages = new ArrayList<>();
    for (CapitalContext context : contexts) {
      Place en = context.place(bitext.en());
      for (int e = 0; e < words.en().size(); e++) {
        if (words.en().get(e).span().start() == en.span().start()) {
          source(words, e).map(zh -> usage(bitext.zh(), zh, en)).ifPresent(usages::add);
        }
      }
    }
    return usages;
  }

  private static Usage usage(Article article, Word zh, Place en) {
    String written = en.text();
    return new Usage(
        zh.token().substring(0, 1) + " " + written.toLowerCase(Locale.ROOT),
        written,
        RULE.severity(),
        1,
        en,
        Optional.of(new Place(article, zh.span())));
  }

  /** The Chinese word that an English one answers to. */
  private static Optional<Word> source(LinkedBead words, int e) {
    int best = -1;
    for (int z = 0; z < words.zh().size(); z++) {
      if (words.probability(z, e) >= LINKED
          && (best < 0 || words.probability(z, e) > words.probability(best, e))) {
        best = z;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(words.zh().get(best));
  }

  private static Stream<Finding> findings(List<Usage> usages) {
    return Ways.bySubject(usages).stream()
        .map(InconsistentCapital::ways)
        .flatMap(ways -> finding(ways).stream());
  }

  private static Ways ways(List<Usage> usages) {
    return Ways.of(usages, (one, other) -> one.form().equals(other.form()));
  }

  private static Optional<Finding> finding(Ways ways) {
    String word = ways.odd().en().text().toLowerCase(Locale.ROOT);
    return ways.finding(RULE, "\"" + word + "\" is written in " + ways.all().size() + " ways: ");
  }
}

package org.duizhao.check.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.align.LinkedBead;
import org.duizhao.align.Word;
import org.duizhao.check.gaps.Clauses.Run;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Passages inside a bead that its other side does not seem to translate, at most one a side: within
 * each clause the run of words with the most evidence for that, and the run of whole clauses with
 * the most, judged by the {@link GapModel}.
 */
final class Gaps {

  private static final double LOWEST_SCORE = 0.5;

  /** What the logarithm of English by Chinese characters is as a rule, and its weight in beads. */
  private static final double USUAL_LENGTH = 1.43;

  private static final double WEIGHT_OF_USUAL = 5;
  private static final int SHORTEST_BEAD = 10;
  private static final double LEAST_SHARE_KEPT = 0.05;

  /** How fast words count less the farther they stand from the place, in shares of their side. */
  private static final double DECAY = 8;

  private final Bitext bitext;
  private final double usualLength;

  /**
   * A passage without a counterpart.
   *
   * @param probability that it has none
   */
  record Gap(Place place, double probability) {}

  Gaps(Bitext bitext) {
    this.bitext = bitext;
    List<Bead> beads =
        bitext.beads().stream()
            .filter(bead -> !bead.isNull() && span(bead.zh()).length() > SHORTEST_BEAD)
            .toList();
    double sum = beads.stream().mapToDouble(Gaps::length).sum();
    usualLength = (sum + WEIGHT_OF_USUAL * USUAL_LENGTH) / (beads.size() + WEIGHT_OF_USUAL);
  }

  /**
   * The passage of the Chinese that the English leaves out.
   *
   * @param surest how likely it must be
   */
  Optional<Gap> omitted(Bead bead, double surest) {
    if (!isTranslated(bead)) {
      return Optional.empty();
    }
    LinkedBead links = bitext.words().of(bead);
    return gap(bitext.zh(), zh(bead, links), en(bead, links), length(bead) - usualLength, surest);
  }

  /** The passage of the English that is not in the Chinese. */
  Optional<Gap> added(Bead bead, double surest) {
    if (!isTranslated(bead)) {
      return Optional.empty();
    }
    LinkedBead links = bitext.words().of(bead);
    return gap(bitext.en(), en(bead, links), zh(bead, links), usualLength - length(bead), surest);
  }

  /** Whether a bead is one to look into: surely one, with an English that is not Chinese itself. */
  private static boolean isTranslated(Bead bead) {
    return !bead.isNull()
        && bead.score() >= LOWEST_SCORE
        && bead.en().stream().noneMatch(segment -> isChinese(segment.text()));
  }

  private static boolean isChinese(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return 2 * han > text.codePoints().filter(Character::isLetter).count();
  }

  private Clauses zh(Bead bead, LinkedBead links) {
    return Clauses.of(
        GapModel.ZH, bitext.zh().text(), span(bead.zh()), links.zh(), links::counterpartZh);
  }

  private Clauses en(Bead bead, LinkedBead links) {
    return Clauses.of(
        GapModel.EN, bitext.en().text(), span(bead.en()), links.en(), links::counterpartEn);
  }

  /**
   * The surest gap of a side.
   *
   * @param longer by how much, as a logarithm, the other side is longer than usual
   */
  private static Optional<Gap> gap(
      Article article, Clauses here, Clauses there, double longer, double surest) {
    Optional<Run> best = Optional.empty();
    double most = surest;
    for (Run run : candidates(here)) {
      double probability = probability(run, here, there, longer);
      if (probability >= most) {
        most = probability;
        best = Optional.of(run);
      }
    }
    double probability = most;
    return best.map(run -> new Gap(new Place(article, here.passage(run)), probability));
  }

  private static double probability(Run run, Clauses here, Clauses there, double longer) {
    double from = here.share(here.words().get(run.first()).span().start());
    double to = here.share(here.words().get(run.last()).span().end());
    double unanswered = 0;
    for (int k = run.first(); k <= run.last(); k++) {
      unanswered += here.unanswered(k);
    }
    double unansweredThere = 0;
    for (int k = 0; k < there.words().size(); k++) {
      Word word = there.words().get(k);
      double middle = (there.share(word.span().start()) + there.share(word.span().end())) / 2;
      double distance = Math.max(0, Math.max(from - middle, middle - to));
      unansweredThere += there.unanswered(k) * Math.exp(-DECAY * distance);
    }
    double kept = Math.max(LEAST_SHARE_KEPT, 1 - (to - from));
    return here.model()
        .probability(
            run.evidence(),
            longer - Math.log(kept),
            unanswered,
            unansweredThere,
            here.isWhole(run));
  }

  private static List<Run> candidates(Clauses side) {
    List<Run> candidates = new ArrayList<>();
    for (Run clause : side.clauses()) {
      List<Run> words = new ArrayList<>();
      for (int k = clause.first(); k <= clause.last(); k++) {
        words.add(new Run(k, k, side.evidence(k)));
      }
      greatest(words).ifPresent(candidates::add);
    }
    greatest(side.clauses())
        .filter(run -> run.words() < side.words().size())
        .ifPresent(candidates::add);
    return candidates;
  }

  /** The neighbouring runs that have most evidence together, if it is for a gap at all. */
  private static Optional<Run> greatest(List<Run> runs) {
    Run best = null;
    Run here = null;
    for (Run run : runs) {
      here = here == null || here.evidence() <= 0 ? run : here.and(run);
      best = best == null || here.evidence() > best.evidence() ? here : best;
    }
    return Optional.ofNullable(best).filter(run -> run.evidence() > 0);
  }

  private static Span span(List<Segment> segments) {
    return segments.get(0).span().cover(segments.get(segments.size() - 1).span());
  }

  /** The logarithm of the lengths of a bead's sides, English by Chinese. */
  private static double length(Bead bead) {
    return Math.log(span(bead.en()).length() / (double) Math.max(1, span(bead.zh()).length()));
  }
}

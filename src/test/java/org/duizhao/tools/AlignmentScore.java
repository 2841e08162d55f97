package org.duizhao.tools;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.tools.GoldDocument.GoldBead;

/**
 * Compares alignments with those made by hand: strict precision over all predicted beads, recall
 * over the beads with two sides, F1; and how many beads are right by their score.
 */
public final class AlignmentScore {

  private static final int BINS = 10;

  private final int[] predicted = new int[BINS];
  private final int[] right = new int[BINS];
  private int gold;
  private int found;

  /** Counts a pair whose segments are those that were aligned by hand. */
  public void add(GoldDocument document, Bitext bitext) {
    add(document.beads(), beads(bitext), bitext.beads().stream().map(Bead::score).toList());
  }

  /** Counts beads, each with its score. */
  void add(List<GoldBead> byHand, List<GoldBead> beads, List<Double> scores) {
    Set<String> all = byHand.stream().map(GoldBead::toString).collect(Collectors.toSet());
    for (int k = 0; k < beads.size(); k++) {
      int bin = (int) Math.min(BINS - 1, scores.get(k) * BINS);
      predicted[bin]++;
      right[bin] += all.contains(beads.get(k).toString()) ? 1 : 0;
    }
    Set<String> ours = beads.stream().map(GoldBead::toString).collect(Collectors.toSet());
    Set<String> full =
        byHand.stream()
            .filter(bead -> !bead.zh().isEmpty() && !bead.en().isEmpty())
            .map(GoldBead::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    gold += full.size();
    found += (int) full.stream().filter(ours::contains).count();
  }

  private static List<GoldBead> beads(Bitext bitext) {
    int[] at = new int[2];
    return bitext.beads().stream()
        .map(
            bead -> {
              List<Integer> zh = numbers(at[0], bead.zh().size());
              List<Integer> en = numbers(at[1], bead.en().size());
              at[0] += zh.size();
              at[1] += en.size();
              return new GoldBead(zh, en);
            })
        .toList();
  }

  static List<Integer> numbers(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }

  /** One line. */
  @Override
  public String toString() {
    double precision = (double) IntStream.of(right).sum() / IntStream.of(predicted).sum();
    double recall = (double) found / gold;
    double f1 = 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT, "precision %.4f, recall %.4f, F1 %.4f", precision, recall, f1);
  }

  /** A line for each tenth of the scores. */
  public String calibration() {
    return IntStream.range(0, BINS)
        .filter(bin -> predicted[bin] > 0)
        .mapToObj(
            bin ->
                String.format(
                    Locale.ROOT,
                    "  score from %.1f: %5d beads, %.3f right",
                    (double) bin / BINS,
                    predicted[bin],
                    (double) right[bin] / predicted[bin]))
        .collect(Collectors.joining("\n"));
  }
}

package org.duizhao.check.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * The stretches of one article that have no counterpart in the other: neighbouring null beads
 * joined, page furniture apart from the text. What is too short to matter is left out, and so is
 * what has a counterpart where it stands a second time, a repeated headline for instance. Of
 * articles that have nothing in common there are none.
 */
final class NullRuns {

  private NullRuns() {}

  /**
   * A finding for each stretch.
   *
   * @param side the segments of a bead that are looked at
   * @param isSaid whether a segment says enough to be missed
   */
  static Stream<Finding> findings(
      Bitext bitext,
      Function<Bead, List<Segment>> side,
      Predicate<Segment> isSaid,
      Function<List<Segment>, Finding> finding) {
    if (bitext.isUnrelated()) {
      return Stream.of();
    }
    var aligned =
        bitext.beads().stream()
            .filter(bead -> !bead.isNull())
            .flatMap(bead -> side.apply(bead).stream())
            .map(Segment::text)
            .collect(Collectors.toSet());
    Predicate<Segment> missed = isSaid.and(segment -> !aligned.contains(segment.text()));
    return runs(bitext, side, missed).stream().map(run -> finding.apply(run).in(run.get(0)));
  }

  static Place place(Article article, List<Segment> run) {
    return new Place(article, Segment.cover(run));
  }

  private static List<List<Segment>> runs(
      Bitext bitext, Function<Bead, List<Segment>> side, Predicate<Segment> missed) {
    List<List<Segment>> runs = new ArrayList<>();
    List<Segment> run = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      if (!bead.isNull()) {
        run = new ArrayList<>();
        continue;
      }
      for (Segment segment : side.apply(bead)) {
        if (!missed.test(segment)) {
          continue;
        }
        if (run.isEmpty() || isFurniture(run.get(0)) != isFurniture(segment)) {
          run = new ArrayList<>();
          runs.add(run);
        }
        run.add(segment);
      }
    }
    return runs;
  }

  private static boolean isFurniture(Segment segment) {
    return segment.kind() == Segment.Kind.FURNITURE;
  }
}

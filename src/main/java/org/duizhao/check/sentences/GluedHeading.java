package org.duizhao.check.sentences;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;

/**
 * A Chinese heading and the paragraph after it that the English has as one sentence. Where the
 * heading ends there is told by its share of the Chinese: at the nearest word with a capital that
 * no mark stands before.
 */
final class GluedHeading {

  private static final double LOWEST_SCORE = 0.9;
  private static final Pattern START =
      Pattern.compile("(?<=[\\p{L}\\p{N})”\"] )[“\"(]?\\p{Lu}[\\p{L}’'-]*");

  /** The heading, and the English words before which it ends. */
  record Glued(Place heading, Place after) {}

  private GluedHeading() {}

  static Optional<Glued> in(Bitext bitext, Bead bead) {
    if (bead.en().size() != 1 || bead.zh().size() < 2 || bead.score() < LOWEST_SCORE) {
      return Optional.empty();
    }
    Segment heading = bead.zh().get(0);
    Segment next = bead.zh().get(1);
    boolean isHeading =
        heading.kind() == Kind.HEADING
            && next.kind() == Kind.BODY
            && heading.paragraph() != next.paragraph();
    if (!isHeading) {
      return Optional.empty();
    }
    Segment en = bead.en().get(0);
    int all = bead.zh().stream().mapToInt(segment -> segment.text().length()).sum();
    int expected = en.text().length() * heading.text().length() / all;
    return START
        .matcher(en.text())
        .results()
        .reduce((one, two) -> nearer(one, two, expected))
        .map(word -> bitext.en().place(en, word.start(), word.end()))
        .map(after -> new Glued(bitext.zh().place(heading), after));
  }

  private static MatchResult nearer(MatchResult one, MatchResult two, int expected) {
    return Math.abs(one.start() - expected) <= Math.abs(two.start() - expected) ? one : two;
  }
}

package org.duizhao.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.text.Segment;

/**
 * The text of one side of a bead on one line: its segments joined, Chinese ones directly, English
 * ones by a space, and every run of white space with a tab or a line end in it as one space.
 */
final class Passage {

  private static final Pattern BREAKS = Pattern.compile("\\s*[\\t\\v]\\s*");

  private Passage() {}

  static String zh(Bead bead) {
    return joined(bead.zh(), "");
  }

  static String en(Bead bead) {
    return joined(bead.en(), " ");
  }

  private static String joined(List<Segment> segments, String between) {
    return segments.stream()
        .map(segment -> BREAKS.matcher(segment.text()).replaceAll(" "))
        .collect(Collectors.joining(between));
  }
}

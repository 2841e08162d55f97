package org.duizhao.comment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.Severity;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * A finding as it is told in a file.
 *
 * @param place the English words or, where none are at fault, a sentence beside those that are
 *     missing
 * @param text what is told: severity, rule and message, the fixes, the Chinese, the id; a line each
 */
public record Remark(Place place, Severity severity, String rule, String text) {

  /**
   * A remark of a pair, to be kept when the articles are let go.
   *
   * @param id of the finding
   */
  public static Optional<Remark> of(Finding finding, String id, Bitext bitext) {
    return finding
        .en()
        .or(() -> finding.zh().flatMap(zh -> beside(zh, bitext)))
        .map(place -> of(finding, id, place));
  }

  /** A remark at a place of its English article. */
  public static Remark of(Finding finding, String id, Place place) {
    return new Remark(place.clipped(), finding.severity(), finding.rule().id(), text(finding, id));
  }

  private static String text(Finding finding, String id) {
    StringBuilder text = new StringBuilder(finding.severity().word());
    text.append('[').append(finding.rule().id()).append("] ").append(finding.message());
    if (!finding.fixes().isEmpty()) {
      text.append(
          finding.fixes().stream()
              .map(fix -> fix.isEmpty() ? "delete" : "“" + fix + "”")
              .collect(Collectors.joining(", or ", "\nFix: ", "")));
    }
    finding
        .zh()
        .filter(zh -> !zh.span().isEmpty())
        .ifPresent(zh -> text.append("\nChinese: ").append(zh.text()));
    return text.append("\n(").append(id).append(')').toString();
  }

  /** The English of the bead that holds a Chinese place or, if that has none, of a neighbour. */
  private static Optional<Place> beside(Place zh, Bitext bitext) {
    List<Bead> beads = bitext.beads();
    int at = 0;
    while (at < beads.size() && !holds(beads.get(at), zh)) {
      at++;
    }
    for (int i = Math.min(at, beads.size() - 1); i >= 0; i--) {
      if (!beads.get(i).en().isEmpty()) {
        return Optional.of(bitext.en().place(Segment.last(beads.get(i).en())));
      }
    }
    return beads.stream()
        .flatMap(bead -> bead.en().stream())
        .findFirst()
        .map(first -> bitext.en().place(first));
  }

  private static boolean holds(Bead bead, Place zh) {
    return !bead.zh().isEmpty() && Segment.cover(bead.zh()).end() > zh.span().start();
  }
}

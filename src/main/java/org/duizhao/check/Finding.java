package org.duizhao.check;

import java.util.List;
import java.util.Optional;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;

/**
 * One thing wrong with a translation.
 *
 * @param severity the rule's, unless this finding matters less (a draft term, page furniture)
 * @param en the English words at fault, if any stand there
 * @param zh the Chinese they answer to, where known
 * @param related other places of the same error
 * @param message one sentence that a translator understands
 * @param fixes what could stand at {@code en} instead, the best first
 * @param isSafe whether the first of them is right beyond doubt, also at those of the related
 *     places that have the same words
 */
public record Finding(
    Rule rule,
    Severity severity,
    Optional<Place> en,
    Optional<Place> zh,
    List<Place> related,
    String message,
    List<String> fixes,
    boolean isSafe) {

  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    isSafe = isSafe && !fixes.isEmpty();
  }

  /**
   * Where it is told: at the English words or, if none are at fault, at the Chinese ones.
   *
   * @throws java.util.NoSuchElementException if it has no place yet
   */
  public Place place() {
    return en.or(() -> zh).orElseThrow();
  }

  static Finding of(Rule rule, String message) {
    return new Finding(
        rule,
        rule.severity(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        message,
        List.of(),
        false);
  }

  public Finding en(Place place) {
    return new Finding(rule, severity, Optional.of(place), zh, related, message, fixes, isSafe);
  }

  public Finding zh(Place place) {
    return new Finding(rule, severity, en, Optional.of(place), related, message, fixes, isSafe);
  }

  public Finding severity(Severity other) {
    return new Finding(rule, other, en, zh, related, message, fixes, isSafe);
  }

  /** This finding, a note only if the segment it is about is page furniture. */
  public Finding in(Segment segment) {
    return segment.kind() == Segment.Kind.FURNITURE ? severity(Severity.NOTE) : this;
  }

  public Finding related(List<Place> places) {
    return new Finding(rule, severity, en, zh, places, message, fixes, isSafe);
  }

  /** This finding with fixes, of which none is sure. */
  public Finding fixes(List<String> words) {
    return new Finding(rule, severity, en, zh, related, message, words, false);
  }

  /** This finding with its fixes, the first of them right beyond doubt or not. */
  public Finding safe(boolean sure) {
    return new Finding(rule, severity, en, zh, related, message, fixes, sure);
  }

  /** This finding, to be kept when the articles are let go. */
  public Finding clipped() {
    return new Finding(
        rule,
        severity,
        en.map(Place::clipped),
        zh.map(Place::clipped),
        related.stream().map(Place::clipped).toList(),
        message,
        fixes,
        isSafe);
  }
}

package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.duizhao.check.Severity;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * The places of findings in one article, and how they cut its segments into pieces: marked and
 * unmarked stretches, a piece under several findings taking the worst severity.
 */
final class Marks {

  private final List<Mark> marks = new ArrayList<>();

  /** A marked stretch and the number of its finding. */
  private record Mark(Span span, Severity severity, int number) {}

  /**
   * A stretch of a segment.
   *
   * @param worst of the findings that mark it, if any do
   * @param numbers of the findings that mark it
   * @param ending the numbers of the findings whose mark ends with it
   */
  record Piece(
      String text, Optional<Severity> worst, List<Integer> numbers, List<Integer> ending) {}

  void add(Span span, Severity severity, int number) {
    marks.add(new Mark(span, severity, number));
  }

  /** The pieces of a segment in order; together they are its text. */
  List<Piece> pieces(Segment segment) {
    Span whole = segment.span();
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(whole)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(mark.span().start(), whole.start()));
      cuts.add(Math.min(mark.span().end(), whole.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = whole.start();
    for (int end : cuts.tailSet(start, false)) {
      pieces.add(piece(new Span(start, end), segment, here));
      start = end;
    }
    return pieces;
  }

  private static Piece piece(Span span, Segment segment, List<Mark> marks) {
    int from = segment.span().start();
    List<Mark> covering = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    return new Piece(
        segment.text().substring(span.start() - from, span.end() - from),
        covering.stream().map(Mark::severity).max(Severity::compareTo),
        covering.stream().map(Mark::number).distinct().toList(),
        marks.stream()
            .filter(mark -> mark.span().end() == span.end())
            .map(Mark::number)
            .distinct()
            .toList());
  }
}

package org.duizhao.check.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.text.Article;
import org.duizhao.text.DateMention;
import org.duizhao.text.DateMention.Part;
import org.duizhao.text.DateMention.Unit;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/** A date that a segment names, and where it stands. */
record DatedWords(DateMention date, Article article, Segment segment) {

  static List<DatedWords> of(
      Article article, List<Segment> segments, Function<String, List<DateMention>> reader) {
    return segments.stream()
        .flatMap(
            segment ->
                reader.apply(segment.text()).stream()
                    .map(date -> new DatedWords(date, article, segment)))
        .toList();
  }

  Place place() {
    return place(date.span());
  }

  /** The words of parts, from the first to the last of them. */
  Place place(Stream<Unit> units) {
    return place(
        units
            .flatMap(unit -> date.part(unit).stream())
            .map(Part::span)
            .reduce(Span::cover)
            .orElse(date.span()));
  }

  private Place place(Span span) {
    return article.place(segment, span.start(), span.end());
  }

  /** A place with other words for some parts of the date. */
  String rewritten(Place place, List<Part> parts, Function<Part, String> wording) {
    StringBuilder text = new StringBuilder(place.text());
    List<Part> last = new ArrayList<>(parts);
    last.sort(Comparator.comparing(Part::span, Comparator.reverseOrder()));
    int origin = place.span().start() - segment.span().start();
    for (Part part : last) {
      Span at = part.span();
      text.replace(at.start() - origin, at.end() - origin, wording.apply(part));
    }
    return text.toString();
  }

  /** The words of a part. */
  String text(Part part) {
    return segment.text().substring(part.span().start(), part.span().end());
  }

  /**
   * Whether an English date may stand for this Chinese one. English may add a year or a month, but
   * no day.
   */
  boolean isRenderedBy(DatedWords en) {
    return date.agrees(en.date) && (date.has(Unit.DAY) || !en.date.has(Unit.DAY));
  }

  /** Whether an English date renders this one down to its finest part. */
  boolean isFullyRenderedBy(DatedWords en) {
    return isRenderedBy(en) && en.date.has(date.finest());
  }
}

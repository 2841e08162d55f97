package org.duizhao.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.text.DateMention.Unit;

/**
 * The day an article is of: the first full date, year and all, in one of its first short segments
 * (2025年3月12日 来源：…) or at the end of its last.
 */
public final class DateLine {

  private static final int FIRST_SEGMENTS = 6;
  private static final int LAST_SEGMENTS = 2;

  /** A longer segment tells a story, and dates in it are of the story. */
  private static final int LONGEST = 60;

  private DateLine() {}

  /** The day, if the article says it. */
  public static Optional<LocalDate> of(Article article) {
    List<Segment> segments = article.segments();
    int last = Math.max(FIRST_SEGMENTS, segments.size() - LAST_SEGMENTS);
    return Stream.concat(
            segments.stream().limit(FIRST_SEGMENTS),
            segments.subList(Math.min(last, segments.size()), segments.size()).stream())
        .map(Segment::text)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(DateLine::days)
        .findFirst();
  }

  private static Stream<LocalDate> days(String text) {
    return Stream.concat(
            ChineseDates.in(text).stream(),
            text.codePoints().anyMatch(Character::isIdeographic)
                ? Stream.empty()
                : EnglishDates.in(text).stream())
        .flatMap(date -> day(date).stream());
  }

  private static Optional<LocalDate> day(DateMention date) {
    if (!date.sure() || !date.has(Unit.YEAR) || !date.has(Unit.MONTH) || !date.has(Unit.DAY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(value(date, Unit.YEAR), value(date, Unit.MONTH), value(date, Unit.DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int value(DateMention date, Unit unit) {
    return date.part(unit).orElseThrow().value();
  }
}

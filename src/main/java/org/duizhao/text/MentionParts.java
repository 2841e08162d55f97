package org.duizhao.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duizhao.text.DateMention.Part;
import org.duizhao.text.DateMention.Unit;

/** Gathers the parts of a mention while the groups of a match are read. */
final class MentionParts {

  /** Reads a value from words. */
  interface Reader {
    int value(String words);
  }

  private final Matcher match;
  private final List<Part> parts = new ArrayList<>();

  MentionParts(Matcher match) {
    this.match = match;
  }

  /** Adds the part that a named group writes, if it took part in the match. */
  MentionParts add(Unit unit, String group, Reader reader) {
    if (match.group(group) != null) {
      add(unit, reader.value(match.group(group)), group(group));
    }
    return this;
  }

  MentionParts add(Unit unit, int value, Span span) {
    parts.add(Part.of(unit, value, span));
    return this;
  }

  /** Adds a part that may have either of two values. */
  MentionParts either(Unit unit, int likely, int other, Span span) {
    parts.add(new Part(unit, List.of(likely, other), span));
    return this;
  }

  Span group(String name) {
    return new Span(match.start(name), match.end(name));
  }

  /** The mention over the whole match; none if a part has no value of the calendar. */
  Optional<DateMention> mention(boolean sure) {
    return mention(new Span(match.start(), match.end()), sure);
  }

  Optional<DateMention> mention(Span span, boolean sure) {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> !isPossible(part))) {
      return Optional.empty();
    }
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(Part::unit));
    return Optional.of(new DateMention(span, sorted, sure));
  }

  /** A day may be any number that was written for one: it is judged, not believed. */
  private static boolean isPossible(Part part) {
    return switch (part.unit()) {
      case MONTH -> part.value() >= 1 && part.value() <= 12;
      case HOUR, HALF, MINUTE -> part.value() >= 0 && part.value() < 60;
      default -> part.value() > 0;
    };
  }
}

package org.duizhao.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date, month, year, weekday or time of day that a text names, as values: 12月11日, Dec. 11 and the
 * 11th of December are the same.
 *
 * @param span the words of the mention, in offsets from the start of the text that was read
 * @param parts what it names, the coarsest first; a part that it leaves out is open
 * @param sure whether it is surely meant as a date, and by today's calendar: 十一, 农历九月 and "12 GMT"
 *     may answer to a date, but are never one that the other side must have
 */
public record DateMention(Span span, List<Part> parts, boolean sure) {

  /** What a mention can name, from coarse to fine. */
  public enum Unit {
    YEAR,
    MONTH,
    /** The early, middle or late part of a month or year: 1, 2 or 3. */
    PHASE,
    DAY,
    /** Monday is 1. */
    WEEKDAY,
    /** 0 before noon, 1 from noon on. */
    HALF,
    /** 0 to 11, counted from midnight or noon. */
    HOUR,
    MINUTE
  }

  /**
   * One part of a mention.
   *
   * @param values what it may be, the likeliest first
   * @param span its words; those of the mention that it comes from, if it is only understood
   */
  public record Part(Unit unit, List<Integer> values, Span span) {

    public Part {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(unit + " without a value");
      }
    }

    static Part of(Unit unit, int value, Span span) {
      return new Part(unit, List.of(value), span);
    }

    /** The likeliest value. */
    public int value() {
      return values.get(0);
    }

    boolean agrees(Part other) {
      return values.stream().anyMatch(other.values::contains);
    }
  }

  public DateMention {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a date of nothing at " + span);
    }
  }

  /** The part of a unit, if it is named. */
  public Optional<Part> part(Unit unit) {
    return parts.stream().filter(part -> part.unit() == unit).findFirst();
  }

  public boolean has(Unit unit) {
    return part(unit).isPresent();
  }

  /** The unit of the finest part. */
  public Unit finest() {
    return parts.get(parts.size() - 1).unit();
  }

  /** The units that both name with the same value. */
  public Set<Unit> shared(DateMention other) {
    return compared(other, true);
  }

  /** The units that both name, with different values. */
  public Set<Unit> different(DateMention other) {
    return compared(other, false);
  }

  /** Whether both may be the same: they share a part and differ in none. */
  public boolean agrees(DateMention other) {
    return !shared(other).isEmpty() && different(other).isEmpty();
  }

  private Set<Unit> compared(DateMention other, boolean equal) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    for (Part part : parts) {
      other
          .part(part.unit())
          .filter(o -> part.agrees(o) == equal)
          .ifPresent(o -> units.add(part.unit()));
    }
    return units;
  }

  /** This mention with a part that its text leaves to be understood, if it does not name it. */
  DateMention with(Unit unit, List<Integer> values) {
    if (has(unit)) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(unit, values, span));
    all.sort((a, b) -> a.unit().compareTo(b.unit()));
    return new DateMention(span, all, sure);
  }
}

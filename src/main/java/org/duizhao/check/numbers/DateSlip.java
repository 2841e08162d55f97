package org.duizhao.check.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.text.DateMention;
import org.duizhao.text.DateMention.Part;
import org.duizhao.text.DateMention.Unit;

/**
 * An English date that is a Chinese one with a slip.
 *
 * <p>Two dates are taken for one another if they share a part and differ in one, or in the month
 * and the day that have changed places. Dates that share none (in May, in June; Friday, Saturday)
 * are, if they name the same thing and are the only ones left over that do; years, if they differ
 * in one digit or in the order of two. Nothing is if the difference may be that the English says
 * what the Chinese points at.
 */
record DateSlip(DatedWords zh, DatedWords en, List<Part> wrong) {

  /** The slip of the likeliest source of an English date. */
  static Optional<DateSlip> find(
      List<DatedWords> sources, DatedWords en, List<DatedWords> allEn, RelativeDates relative) {
    return sources.stream()
        .filter(zh -> zh.date().sure())
        .flatMap(zh -> between(zh, en, sources, allEn).stream())
        .filter(slip -> slip.wrong().stream().noneMatch(p -> relative.units().contains(p.unit())))
        .max(Comparator.comparingInt(DateSlip::likeness));
  }

  private static Optional<DateSlip> between(
      DatedWords zh, DatedWords en, List<DatedWords> sources, List<DatedWords> allEn) {
    DateMention a = zh.date();
    DateMention b = en.date();
    Set<Unit> different = a.different(b);
    boolean one = different.size() == 1;
    boolean slip =
        isSwapped(a, b)
            || (one && b.sure() && !a.shared(b).isEmpty())
            || (one && b.sure() && isSameKind(a, b) && isOnly(a, sources) && isOnly(b, allEn))
            || (one && different.contains(Unit.YEAR) && isYearSlip(a, b));
    List<Part> wrong = different.stream().flatMap(unit -> b.part(unit).stream()).toList();
    return slip ? Optional.of(new DateSlip(zh, en, wrong)) : Optional.empty();
  }

  /** Whether month and day have changed places. */
  private static boolean isSwapped(DateMention a, DateMention b) {
    return a.has(Unit.MONTH)
        && a.has(Unit.DAY)
        && b.has(Unit.MONTH)
        && b.has(Unit.DAY)
        && b.sure()
        && a.different(b).equals(Set.of(Unit.MONTH, Unit.DAY))
        && value(a, Unit.MONTH) == value(b, Unit.DAY)
        && value(a, Unit.DAY) == value(b, Unit.MONTH);
  }

  private static boolean isSameKind(DateMention a, DateMention b) {
    return a.finest() == b.finest() && a.finest() != Unit.YEAR;
  }

  private static boolean isOnly(DateMention date, List<DatedWords> all) {
    return all.stream().filter(d -> d.date().has(date.finest())).count() == 1;
  }

  private static boolean isYearSlip(DateMention a, DateMention b) {
    boolean bare = a.finest() == Unit.YEAR && b.finest() == Unit.YEAR;
    return bare
        && DigitSlip.isOneSlip(
            String.valueOf(value(a, Unit.YEAR)), String.valueOf(value(b, Unit.YEAR)));
  }

  private int likeness() {
    return zh.date().shared(en.date()).size();
  }

  private static int value(DateMention date, Unit unit) {
    return date.part(unit).orElseThrow().value();
  }

  /** The right words for a wrong part, in its style. */
  String wording(Part part) {
    return DateWording.of(zh.date(), en, part);
  }
}

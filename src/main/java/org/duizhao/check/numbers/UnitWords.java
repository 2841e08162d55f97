package org.duizhao.check.numbers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.text.ListFile;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/**
 * The unit that stands before or after a figure.
 *
 * @param units the units that the words may mean: dollars are those of many countries
 * @param prefix whether the words stand before the figure
 */
record UnitWords(List<Unit> units, Place place, boolean prefix) {

  private static final List<Unit> ALL =
      ListFile.rows(UnitWords.class, "units.tsv").stream().map(UnitWords::unit).toList();
  private static final Pattern ZH_AFTER = pattern("^[多余餘来來]?\\s?(", Unit::zhAfter, ")");
  private static final Pattern ZH_BEFORE = pattern("(", Unit::zhBefore, ")\\s?$");
  private static final Pattern EN_AFTER =
      pattern("^[\\s-]?(", Unit::enAfter, ")(?:s|es)?(?![A-Za-z])");
  private static final Pattern EN_BEFORE = pattern("(?<![A-Za-z])(", Unit::enBefore, ")\\s?$");
  private static final int FAR = 24;

  UnitWords {
    units = List.copyOf(units);
  }

  /** The unit of a Chinese figure, if it has one. */
  static Optional<UnitWords> chinese(Figure figure) {
    return before(figure, ZH_BEFORE, Unit::zhBefore)
        .or(() -> after(figure, ZH_AFTER, Unit::zhAfter));
  }

  /** The unit of an English figure, if it has one. */
  static Optional<UnitWords> english(Figure figure) {
    return before(figure, EN_BEFORE, Unit::enBefore)
        .or(() -> after(figure, EN_AFTER, Unit::enAfter));
  }

  /** Whether both may mean the same unit. */
  boolean agrees(UnitWords other) {
    return units.stream().anyMatch(other.units::contains);
  }

  /** Whether both surely measure the same, but in different units. */
  boolean contradicts(UnitWords other) {
    return !agrees(other)
        && units.stream()
            .anyMatch(u -> other.units.stream().anyMatch(o -> u.dimension().equals(o.dimension())))
        && units.stream().noneMatch(Unit::loose)
        && other.units.stream().noneMatch(Unit::loose);
  }

  private static Optional<UnitWords> before(
      Figure figure, Pattern pattern, Function<Unit, List<String>> names) {
    String text = figure.before(FAR);
    Matcher matcher = pattern.matcher(text);
    int origin = figure.place().span().start() - text.length();
    return matcher.find()
        ? Optional.of(found(figure, matcher, origin, names, true))
        : Optional.empty();
  }

  private static Optional<UnitWords> after(
      Figure figure, Pattern pattern, Function<Unit, List<String>> names) {
    Matcher matcher = pattern.matcher(figure.after(FAR));
    int origin = figure.place().span().end();
    return matcher.find()
        ? Optional.of(found(figure, matcher, origin, names, false))
        : Optional.empty();
  }

  private static UnitWords found(
      Figure figure,
      Matcher matcher,
      int origin,
      Function<Unit, List<String>> names,
      boolean prefix) {
    List<Unit> units =
        ALL.stream()
            .filter(u -> names.apply(u).stream().anyMatch(matcher.group(1)::equalsIgnoreCase))
            .toList();
    Span span = new Span(origin + matcher.start(1), origin + matcher.end());
    Span trimmed = prefix ? new Span(span.start(), origin + matcher.end(1)) : span;
    return new UnitWords(units, new Place(figure.place().article(), trimmed), prefix);
  }

  private static Pattern pattern(String start, Function<Unit, List<String>> names, String end) {
    String all =
        ALL.stream()
            .flatMap(unit -> names.apply(unit).stream())
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)" + start + all + end);
  }

  private static Unit unit(List<String> cells) {
    return new Unit(
        cells.get(0),
        cells.get(1).isEmpty() ? 0 : Double.parseDouble(cells.get(1)),
        names(cells.get(2)),
        names(cells.get(3)),
        names(cells.get(4)),
        names(cells.get(5)),
        cells.get(6).contains("loose"),
        cells.get(6).contains("invariant"));
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(name -> !name.isEmpty()).toList();
  }
}

package org.duizhao.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duizhao.text.DateMention.Unit;

/**
 * How English writes years, parts of years and weekdays: late 2021, the end of the year, Friday. A
 * bare figure of four digits may be a year, but is not sure.
 */
final class EnglishPeriodForms {

  private static final String YEAR = "(?<year>[12]\\d{3})(?![\\w%]|[.,]\\d)";
  private static final String POINTED =
      "(?:this|last|next|the|that)\\s(?:same\\s)?(?:year|month)\\b";

  static final List<DateForm> ALL =
      List.of(
          DateForm.of(
              "\\b(?<phase>[Ee]arly|[Mm]id|[Ll]ate)[\\s-](?:in\\s)?" + YEAR,
              match ->
                  year(match).add(Unit.PHASE, "phase", EnglishPeriodForms::phase).mention(true)),
          DateForm.of(
              "\\b(?<phase>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\sof\\s" + YEAR,
              match ->
                  year(match).add(Unit.PHASE, "phase", EnglishPeriodForms::phase).mention(true)),
          DateForm.of(
              "\\b(?<phase>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\sof\\s" + POINTED,
              EnglishPeriodForms::phaseAlone),
          DateForm.of(
              "\\b(?<phase>[Ee]arly|[Ll]ate(?:r)?)\\s" + POINTED, EnglishPeriodForms::phaseAlone),
          DateForm.of(
              "\\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=s?\\b)",
              match ->
                  new MentionParts(match)
                      .add(Unit.WEEKDAY, "weekday", EnglishPeriodForms::weekday)
                      .mention(true)),
          DateForm.of(
              "(?<![\\w.,$¥€£/])(?<year>[1-9]\\d{3})(?![\\w%/]|[,.:]\\d|-\\d{3})",
              match -> year(match).mention(false)));

  private EnglishPeriodForms() {}

  /** 1 for words such as early, 2 for the middle, 3 for the end. */
  static int phase(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mid")) {
      return 2;
    }
    return lower.matches("late|later|end") ? 3 : 1;
  }

  private static MentionParts year(Matcher match) {
    return new MentionParts(match).add(Unit.YEAR, "year", Integer::parseInt);
  }

  private static Optional<DateMention> phaseAlone(Matcher match) {
    return new MentionParts(match)
        .add(Unit.PHASE, "phase", EnglishPeriodForms::phase)
        .mention(true);
  }

  private static int weekday(String name) {
    return List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").indexOf(name.substring(0, 3))
        + 1;
  }
}

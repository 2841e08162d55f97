package org.duizhao.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duizhao.text.DateMention.Unit;

/**
 * How English writes times of day: 3 p.m., 9:30 am, 15:00, three o'clock, half past three, noon,
 * and parts of the day alone. A time of another zone is not sure.
 */
final class EnglishClock {

  private static final String WORD =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
  private static final String HOUR = "(?<hour>\\d{1,2}|" + WORD + ")";
  private static final String ZONE =
      "(?<zone>\\.?\\s\\(?(?:GMT|UTC|EST|EDT|ET|PST|PDT|CET|[Ll]ocal\\stime|Eastern))?";
  private static final String MERIDIEM =
      "\\s?(?<half>[ap]\\.\\s?m\\b\\.?|[ap]m\\b|[AP]\\.?M\\b\\.?|in\\sthe\\s(?:morning|afternoon|evening)|at\\snight)";

  static final List<DateForm> FORMS =
      List.of(
          DateForm.of(
              ("(?<![\\d.,:])\\b" + HOUR + "(?:[:.](?<minute>[0-5]\\d))?(?:\\so[’']clock)?")
                  + (MERIDIEM + ZONE),
              EnglishClock::twelveHours),
          DateForm.of(
              "(?<![\\d.,:])\\b(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?!\\d|\\.\\d)(?::[0-5]\\d)?"
                  + ZONE,
              EnglishClock::twentyFourHours),
          DateForm.of(
              "\\b" + HOUR + "\\so[’']clock" + ZONE,
              match -> hour(match).mention(match.group("zone") == null)),
          DateForm.of(
              "\\b(?<minute>[Hh]alf|(?:[Aa]\\s)?[Qq]uarter)\\spast\\s" + HOUR + "\\b",
              match ->
                  hour(match)
                      .add(Unit.MINUTE, "minute", words -> words.endsWith("alf") ? 30 : 15)
                      .mention(true)),
          DateForm.of(
              "\\b(?<noon>[Nn]oon|[Mm]idday|[Mm]idnight)\\b",
              match ->
                  new MentionParts(match)
                      .add(Unit.HALF, "noon", words -> words.endsWith("night") ? 0 : 1)
                      .add(Unit.HOUR, "noon", words -> 0)
                      .mention(true)),
          DateForm.of(
              "\\b(?<half>morning|afternoon|evening|night|tonight|overnight)\\b",
              EnglishClock::partOfDay));

  private EnglishClock() {}

  private static MentionParts hour(Matcher match) {
    return new MentionParts(match).add(Unit.HOUR, "hour", words -> value(words) % 12);
  }

  private static Optional<DateMention> twelveHours(Matcher match) {
    if (value(match.group("hour")) > 12) {
      return Optional.empty();
    }
    return hour(match)
        .add(Unit.MINUTE, "minute", Integer::parseInt)
        .add(Unit.HALF, "half", EnglishClock::half)
        .mention(match.group("zone") == null);
  }

  private static Optional<DateMention> twentyFourHours(Matcher match) {
    int hour = value(match.group("hour"));
    if (hour > 24) {
      return Optional.empty();
    }
    MentionParts parts = hour(match).add(Unit.MINUTE, "minute", Integer::parseInt);
    boolean told = hour > 12 || hour == 0 || match.group("hour").startsWith("0");
    if (told) {
      parts.add(Unit.HALF, "hour", words -> hour > 12 && hour < 24 ? 1 : 0);
    }
    return parts.mention(match.group("zone") == null);
  }

  private static Optional<DateMention> partOfDay(Matcher match) {
    String part = match.group("half");
    if (part.endsWith("night")) {
      Span span = new Span(match.start(), match.end());
      return new MentionParts(match).either(Unit.HALF, 1, 0, span).mention(false);
    }
    return new MentionParts(match).add(Unit.HALF, "half", EnglishClock::half).mention(true);
  }

  private static int half(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean before = lower.matches("a\\.?\\s?m\\.?") || lower.endsWith("morning");
    return before ? 0 : 1;
  }

  private static int value(String hour) {
    return Character.isDigit(hour.charAt(0))
        ? Integer.parseInt(hour)
        : EnglishNumeral.value(hour).intValue();
  }
}

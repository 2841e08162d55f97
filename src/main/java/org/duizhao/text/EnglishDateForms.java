package org.duizhao.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duizhao.text.DateMention.Unit;

/**
 * How English writes days and months: December 11, 2021; 11 Dec.; Dec. 11-14; 2021-12-11;
 * 11/12/2021, of which it is not known which is the day; on the 11th; late December.
 *
 * <p>The 11th alone may be the eleventh of anything and is not sure, unless it stands like a date.
 * May and March alone are months after words that months follow.
 */
final class EnglishDateForms {

  private static final String FULL =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String SHORT = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
  private static final String MONTH =
      "\\b(?<month>(?:" + FULL + ")\\b|(?:" + FULL.toUpperCase(Locale.ROOT) + ")\\b|" + SHORT + ")";
  private static final String NTH = "(?:st|nd|rd|th)?(?![\\w])";
  private static final String AMOUNT =
      "(?!:\\d|[.,]\\d|\\s?(?:[%％]|percent|per\\scent|million|billion|thousand|hundred|[ap]\\.?m\\b))";
  private static final String DAY = "(?<day>\\d{1,2})" + NTH + AMOUNT;
  private static final String YEAR =
      "(?:,?\\s(?:of\\s|in\\s)?(?<year>[1-9]\\d{3})\\b(?![,.:]\\d))?";
  private static final String RANGE =
      "\\s?(?:[-–—~]|\\bto|\\bthrough|\\buntil|\\btill)\\s?(?:the\\s)?";
  private static final String LIST = "(?:\\s(?:and|or)\\s|,\\s(?:and\\s)?)(?:the\\s)?";
  private static final String CLOSED =
      "(?=\\s?[.;:)”\"]|,\\s[a-z]|\\s?$|\\s(?:this|last|next|in|at|on|with|when|by|for)\\b|,\\s\\d{4}\\b)";
  private static final String PHASE =
      "(?:\\b(?<phase>[Ee]arly|[Mm]id|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)(?=\\sof))"
          + "(?:\\sof\\s|[\\s-](?:in\\s)?))?";
  private static final String USUAL =
      "(?<usual>(?<=\\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|till|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very"
          + "|[Ee]ach|[Dd]uring|[Bb]etween|[Bb]efore|[Aa]fter|through|and|to)[\\s-]))?";

  static final List<DateForm> ALL =
      List.of(
          DateForm.of(
              "(?<![\\w.])(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>"
                  + "(?<day>\\d{1,2})(?![\\w-]|\\.\\d)",
              match -> date(match, EnglishDateForms::figure).mention(true)),
          DateForm.of(
              "(?<![\\w./])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>[12]\\d{3})(?![\\w/])",
              EnglishDateForms::slashed),
          // the far day of a range reaches over the near one for its month
          DateForm.of(
              MONTH
                  + "\\s?\\d{1,2}"
                  + NTH
                  + "(?:"
                  + RANGE
                  + DAY
                  + "|"
                  + LIST
                  + "(?<listed>\\d{1,2})"
                  + NTH
                  + AMOUNT
                  + CLOSED
                  + ")"
                  + YEAR,
              EnglishDateForms::farDay),
          DateForm.of(
              "(?<![\\d.,:])"
                  + DAY
                  + "(?:"
                  + RANGE
                  + "|"
                  + LIST
                  + ")\\d{1,2}"
                  + NTH
                  + "\\s(?:of\\s)?"
                  + MONTH
                  + YEAR,
              match -> date(match, EnglishDateForms::month).mention(group(match, "day"), true)),
          DateForm.of(
              MONTH + "[\\s-](?:the\\s)?" + DAY + YEAR,
              match -> date(match, EnglishDateForms::month).mention(true)),
          DateForm.of(
              "(?<![\\d.,:])" + DAY + "[\\s-](?:of\\s)?" + MONTH + YEAR,
              match -> date(match, EnglishDateForms::month).mention(true)),
          DateForm.of(USUAL + PHASE + MONTH + YEAR, EnglishDateForms::monthAlone),
          DateForm.of(
              "\\b(?<on>(?:[Oo]n|from|From|since|until|by|before|after)\\s)?(?:the\\s)(?<day>\\d{1,2})(?:st|nd|rd|th)\\b"
                  + "(?<closed>\\s?[.,;)]|\\s?$|\\sof\\s(?:this|last|next|the|that)\\s(?:same\\s)?month)?",
              EnglishDateForms::dayAlone));

  private EnglishDateForms() {}

  private static MentionParts date(Matcher match, MentionParts.Reader month) {
    return new MentionParts(match)
        .add(Unit.YEAR, "year", EnglishDateForms::figure)
        .add(Unit.MONTH, "month", month)
        .add(Unit.DAY, "day", EnglishDateForms::figure);
  }

  private static Optional<DateMention> slashed(Matcher match) {
    int first = figure(match.group("first"));
    int second = figure(match.group("second"));
    MentionParts parts = new MentionParts(match).add(Unit.YEAR, "year", EnglishDateForms::figure);
    if (first > 12 || second > 12) {
      parts
          .add(Unit.MONTH, Math.min(first, second), group(match, first > 12 ? "second" : "first"))
          .add(Unit.DAY, Math.max(first, second), group(match, first > 12 ? "first" : "second"));
    } else {
      parts
          .either(Unit.MONTH, first, second, group(match, "first"))
          .either(Unit.DAY, second, first, group(match, "second"));
    }
    return parts.mention(true);
  }

  private static Optional<DateMention> farDay(Matcher match) {
    String day = match.group("day") == null ? "listed" : "day";
    return new MentionParts(match)
        .add(Unit.YEAR, "year", EnglishDateForms::figure)
        .add(Unit.MONTH, "month", EnglishDateForms::month)
        .add(Unit.DAY, day, EnglishDateForms::figure)
        .mention(group(match, day), true);
  }

  private static Optional<DateMention> monthAlone(Matcher match) {
    String month = match.group("month");
    boolean named = match.group("phase") != null || match.group("year") != null;
    boolean word = month.equals("May") || month.equals("March") || month.matches("[A-Z]+");
    boolean clipped = month.length() <= 4 && !month.endsWith(".") && !month.matches("June|July");
    if (!named && ((word && match.group("usual") == null) || (clipped && !word))) {
      return Optional.empty();
    }
    return new MentionParts(match)
        .add(Unit.YEAR, "year", EnglishDateForms::figure)
        .add(Unit.MONTH, "month", EnglishDateForms::month)
        .add(Unit.PHASE, "phase", EnglishPeriodForms::phase)
        .mention(true);
  }

  private static Optional<DateMention> dayAlone(Matcher match) {
    return new MentionParts(match)
        .add(Unit.DAY, "day", EnglishDateForms::figure)
        .mention(
            group(match, "day").cover(new Span(match.start("day"), match.end("day") + 2)),
            match.group("on") != null && match.group("closed") != null);
  }

  private static int month(String name) {
    return EnglishMonths.value(name).intValue();
  }

  private static int figure(String digits) {
    return Integer.parseInt(digits);
  }

  private static Span group(Matcher match, String name) {
    return new Span(match.start(name), match.end(name));
  }
}

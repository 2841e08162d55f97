package org.duizhao.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duizhao.text.DateMention.Unit;

/**
 * How Chinese writes times of day: 下午3点, 15时30分, 九点半, 15:00, and parts of the day alone.
 *
 * <p>三点 may be three points, and is a time only after a part of the day or a date, or with minutes.
 * 晚12点 and 中午 are left open, or not sure, since English draws the line elsewhere.
 */
final class ChineseClock {

  private static final String MORNING = "上午|早上|早晨|清晨|凌晨|今早|明早|次日早";
  private static final String AFTERNOON = "下午|午后|傍晚|晚上|当晚|今晚|昨晚|明晚|前晚|每晚|晚间";
  private static final String NIGHT = "深夜|夜间|夜里|半夜|昨夜|今夜|当夜|午夜|中午|正午";
  private static final String PART =
      "(?<part>"
          + MORNING
          + "|"
          + AFTERNOON
          + "|"
          + NIGHT
          + "|(?<=[\\d一二三四五六日天][日号]?)[早晚](?![期稻年婚]))";
  private static final String HOUR = "(?<![\\d.,:第])(?<hour>两|零|" + ChineseDateForms.NUMBER + ")";
  private static final String MINUTES =
      ("(?:(?<minute>" + ChineseDateForms.NUMBER + ")分(?!之)|(?<plain>[0-5]\\d)(?![\\d.%万亿])")
          + "|(?<half>半)|(?<quarters>[一三])刻|(?<full>[整许钟]))?";

  static final List<DateForm> FORMS =
      List.of(
          DateForm.of(
              "(?:"
                  + PART
                  + "的?\\s?|(?<after>(?<=[日号天])))?"
                  + HOUR
                  + "(?::(?<sharp>[0-5]\\d)(?![\\d.])(?::[0-5]\\d)?"
                  + "|(?<unit>时(?![间候代期常段空])|点(?![儿子名头滴缀评赞]))"
                  + MINUTES
                  + ")",
              ChineseClock::time),
          DateForm.of(PART, ChineseClock::partOfDay));

  private ChineseClock() {}

  private static Optional<DateMention> time(Matcher match) {
    int hour = ChineseDateForms.number(match.group("hour"));
    if (hour > 24 || !isTime(match)) {
      return Optional.empty();
    }
    Span span = new Span(match.start("hour"), match.end("hour"));
    MentionParts parts =
        new MentionParts(match)
            .add(Unit.HOUR, hour % 12, span)
            .add(Unit.MINUTE, "sharp", Integer::parseInt)
            .add(Unit.MINUTE, "minute", ChineseDateForms::number)
            .add(Unit.MINUTE, "plain", Integer::parseInt)
            .add(Unit.MINUTE, "half", words -> 30)
            .add(Unit.MINUTE, "quarters", words -> words.equals("一") ? 15 : 45);
    half(match, hour).ifPresent(half -> parts.add(Unit.HALF, half, span));
    return parts.mention(true);
  }

  private static boolean isTime(Matcher match) {
    return match.group("unit") == null
        || match.group("part") != null
        || (match.group("unit").equals("时") && Character.isDigit(match.group("hour").charAt(0)))
        || !match.group().endsWith(match.group("unit"))
        || match.group("after") != null;
  }

  /** Which half of the day it surely is. */
  private static Optional<Integer> half(Matcher match, int hour) {
    String part = match.group("part");
    if (hour == 0 || hour == 24 || hour > 12) {
      return Optional.of(hour > 12 && hour < 24 ? 1 : 0);
    } else if (part == null) {
      boolean padded = match.group("hour").startsWith("0");
      boolean noon = hour == 12 && "时".equals(match.group("unit"));
      return noon ? Optional.of(1) : padded ? Optional.of(0) : Optional.empty();
    } else if (part.matches(MORNING + "|早")) {
      return hour == 12 ? Optional.empty() : Optional.of(0);
    } else if (part.matches(AFTERNOON + "|晚")) {
      return hour == 12 || (hour < 5 && !part.contains("午")) ? Optional.empty() : Optional.of(1);
    } else if (part.matches("[中正]午")) {
      return Optional.of(hour > 9 && hour < 12 ? 0 : 1);
    }
    return hour == 12 ? Optional.empty() : Optional.of(hour < 6 ? 0 : 1);
  }

  private static Optional<DateMention> partOfDay(Matcher match) {
    String part = match.group("part");
    Span span = new Span(match.start(), match.end());
    MentionParts parts = new MentionParts(match);
    if (part.matches(NIGHT)) {
      return parts.either(Unit.HALF, 1, 0, span).mention(false);
    }
    return parts.add(Unit.HALF, part.matches(MORNING + "|早") ? 0 : 1, span).mention(true);
  }
}

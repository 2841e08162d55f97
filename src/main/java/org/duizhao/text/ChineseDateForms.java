package org.duizhao.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.duizhao.text.DateMention.Unit;

/**
 * How Chinese writes years, months, days and weekdays. What looks like a date but is a name (五一,
 * 九一八), belongs to another calendar (农历八月), or may be a number of days (三日) or of a house (12号) is
 * read as not sure; so is a bare number that may be a year.
 */
final class ChineseDateForms {

  /** A number up to 99. */
  static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})";

  private static final String APART = "(?<![\\d.,一二三四五六七八九十廿])";
  private static final String YEAR = "(?<![\\d.])(?<year>[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})";
  private static final String UNTIL = "(?=[日月]?\\s?(?:[-－–—~～至到、和及]|——)\\s?" + NUMBER;
  private static final String OTHER_CALENDAR =
      "(?<other>(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|[闰閏]|[藏回伊佛]历)[^，。；]{0,4}?)?";
  private static final String FIRST = "初(?![步中次级始衷])";
  private static final String NOT_A_DAY = "(?!本(?![报社刊台站网讯])|[内间游龄均元线圆薪之]|以[内上下])";

  /** Days that are known by their date, which English may write out. */
  private static final Map<String, int[]> NAMED =
      Map.ofEntries(
          Map.entry("元旦", new int[] {1, 1}),
          Map.entry("三八", new int[] {3, 8}),
          Map.entry("五一", new int[] {5, 1}),
          Map.entry("五四", new int[] {5, 4}),
          Map.entry("六一", new int[] {6, 1}),
          Map.entry("七一", new int[] {7, 1}),
          Map.entry("七七", new int[] {7, 7}),
          Map.entry("八一", new int[] {8, 1}),
          Map.entry("九一八", new int[] {9, 18}),
          Map.entry("十一", new int[] {10, 1}),
          Map.entry("国庆", new int[] {10, 1}),
          Map.entry("双十一", new int[] {11, 11}),
          Map.entry("双11", new int[] {11, 11}),
          Map.entry("双十二", new int[] {12, 12}),
          Map.entry("一二九", new int[] {12, 9}),
          Map.entry("平安夜", new int[] {12, 24}),
          Map.entry("圣诞", new int[] {12, 25}));

  private static final List<DateForm> CALENDAR =
      List.of(
          DateForm.of(
              "(?<![\\d.])(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d.])",
              match -> ymd(match).mention(true)),
          DateForm.of(
              OTHER_CALENDAR
                  + ("(?:" + YEAR + "\\s?年的?\\s?)?" + APART + "(?<month>" + NUMBER + ")")
                  + ("(?:\\s?月(?![龄嫂亮球饼票薪均光色])份?|" + UNTIL + "月))")
                  + ("(?:的?(?<phase>" + FIRST + "|[上中下]旬|底|末)")
                  + ("|\\s?(?<day>" + NUMBER + ")(?:[日号]|" + UNTIL + "[日号])))?"),
              match ->
                  ymd(match)
                      .add(Unit.PHASE, "phase", ChineseDateForms::phase)
                      .mention(match.group("other") == null)),
          DateForm.of(
              YEAR + "\\s?年(?!代)(?<phase>" + FIRST + "|年?[底末](?!端))?",
              match ->
                  new MentionParts(match)
                      .add(Unit.YEAR, "year", ChineseDateForms::number)
                      .add(Unit.PHASE, "phase", ChineseDateForms::phase)
                      .mention(true)),
          DateForm.of(
              "(?<phase>年初|年[底末终](?!端)|月初|月[底末])",
              match ->
                  new MentionParts(match)
                      .add(Unit.PHASE, "phase", ChineseDateForms::phase)
                      .mention(true)),
          DateForm.of(
              APART
                  + ("(?<![第连续近满历时每共约逾超过几多数农曆历冬腊正])(?<day>" + NUMBER + ")")
                  + ("(?:日" + NOT_A_DAY + "|(?<house>号)|" + UNTIL + "日" + NOT_A_DAY + "))"),
              match ->
                  new MentionParts(match)
                      .add(Unit.DAY, "day", ChineseDateForms::number)
                      .mention(
                          match.group("house") == null
                              && Character.isDigit(match.group("day").charAt(0)))),
          DateForm.of(
              "(?:星期|周|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?![天次个場场节回趟班年百千万十均]|日报)",
              match ->
                  new MentionParts(match)
                      .add(Unit.WEEKDAY, "weekday", ChineseDateForms::weekday)
                      .mention(true)));

  private static final List<DateForm> UNSURE =
      List.of(
          DateForm.of("(?:" + String.join("|", NAMED.keySet()) + ")", ChineseDateForms::named),
          DateForm.of(
              "(?<![\\d.,])(?<year>[12]\\d{3})(?![\\d万亿]|[.,]\\d)",
              match ->
                  new MentionParts(match)
                      .add(Unit.YEAR, "year", ChineseDateForms::number)
                      .mention(false)));

  /** All of them; where they overlap, the earlier counts. */
  static final List<DateForm> ALL =
      Stream.of(CALENDAR, ChineseClock.FORMS, UNSURE).flatMap(List::stream).toList();

  private ChineseDateForms() {}

  static int number(String numeral) {
    return HanNumeral.values(numeral.replace("廿", "二十").replace('○', '〇'))
        .get(numeral.matches("[一二三四五六七八九]{2}") ? 2 : 0)
        .intValue();
  }

  private static MentionParts ymd(Matcher match) {
    return new MentionParts(match)
        .add(Unit.YEAR, "year", ChineseDateForms::number)
        .add(Unit.MONTH, "month", ChineseDateForms::number)
        .add(Unit.DAY, "day", ChineseDateForms::number);
  }

  private static Optional<DateMention> named(Matcher match) {
    int[] day = NAMED.get(match.group());
    Span span = new Span(match.start(), match.end());
    return new MentionParts(match)
        .add(Unit.MONTH, day[0], span)
        .add(Unit.DAY, day[1], span)
        .mention(false);
  }

  private static int phase(String words) {
    char telling = words.charAt(words.length() - 1);
    return switch (telling) {
      case '初' -> 1;
      case '旬' -> "上中下".indexOf(words.charAt(0)) + 1;
      default -> 3;
    };
  }

  private static int weekday(String character) {
    return "一二三四五六日天".indexOf(character) == 7 ? 7 : "一二三四五六日".indexOf(character) + 1;
  }
}

package org.duizhao.check.numbers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.text.DateMention.Unit;
import org.duizhao.text.Segment;

/**
 * The kinds of date that a bead's Chinese points at (昨日, 上月, 去年) where its English does not: there
 * the English may have worked out the date.
 */
record RelativeDates(Set<Unit> units) {

  /** What a unit is pointed at with, in the two languages. */
  private record Words(Pattern zh, Pattern en) {
    static Words of(String zh, String en) {
      return new Words(Pattern.compile(zh), Pattern.compile("(?i)\\b(?:" + en + ")\\b"));
    }

    boolean isWorkedOut(String chinese, String english) {
      return zh.matcher(chinese).find() && !en.matcher(english).find();
    }
  }

  private static final String POINTED =
      "this|last|next|previous|following|same|past|coming|current";
  private static final Map<Unit, Words> WORDS = new EnumMap<>(Unit.class);

  static {
    Words day =
        Words.of(
            "[今昨明前后後次翌同当當即]日|[今昨明前后後][天晚早晨]|[当當][天晚]|前一[天日]|[次翌同][日天]",
            "today|yesterday|tomorrow|tonight|(?:"
                + POINTED
                + "|that|the)\\s(?:day|morning|afternoon|evening|night)");
    WORDS.put(Unit.DAY, day);
    WORDS.put(Unit.WEEKDAY, day);
    WORDS.put(Unit.MONTH, Words.of("[本上下当當同次]个?個?月", "(?:" + POINTED + ")\\smonth"));
    WORDS.put(
        Unit.YEAR,
        Words.of(
            "[今去明前后後同当當次翌本]年",
            "(?:" + POINTED + ")\\syears?|year-on-year|year\\son\\syear|this\\s\\w+"));
  }

  static RelativeDates of(Bead bead) {
    String zh = text(bead.zh());
    String en = text(bead.en());
    return new RelativeDates(
        WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().isWorkedOut(zh, en))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining("\n"));
  }
}

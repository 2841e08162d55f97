package org.duizhao.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.text.DateMention.Unit;

/**
 * The dates, weekdays and times of day of a Chinese article, read text by text.
 *
 * <p>A day without a month takes the last month named in its sentence or, since a report comes back
 * to the day of its dateline, the article's first; in a sentence that names none, it may be of any
 * month named so far. Where a month is only pointed at (本月, 上月), it stays open.
 */
public final class ChineseDates {

  private static final Pattern POINTED = Pattern.compile("[本上下当當同次这這每]个?個?月");
  private static final Pattern TELLING = Pattern.compile("[年月日号时点:周期拜午晨早晚夜]|\\d{4}");

  private final Set<Integer> named = new LinkedHashSet<>();
  private int last;

  /** The mentions of a text by itself, in order. */
  public static List<DateMention> in(String text) {
    return new ChineseDates().next(text);
  }

  /** The mentions of the text that follows those read before, in order. */
  public List<DateMention> next(String text) {
    String plain = ChineseNumberPattern.narrow(text).replace('：', ':').replace('週', '周');
    if (!TELLING.matcher(plain).find()) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    boolean namedHere = false;
    int at = 0;
    for (DateMention date : DateForm.read(plain, ChineseDateForms.ALL)) {
      if (POINTED.matcher(plain).region(at, date.span().start()).find()) {
        last = 0;
        namedHere = true;
      }
      at = date.span().end();
      if (date.has(Unit.MONTH) && date.sure()) {
        last = date.part(Unit.MONTH).orElseThrow().value();
        named.add(last);
        namedHere = true;
      }
      boolean undated = date.has(Unit.DAY) && !date.has(Unit.MONTH) && last > 0;
      found.add(undated ? date.with(Unit.MONTH, understood(namedHere)) : date);
    }
    if (POINTED.matcher(plain).region(at, plain.length()).find()) {
      last = 0;
    }
    return found;
  }

  private List<Integer> understood(boolean namedHere) {
    Set<Integer> months = new LinkedHashSet<>(List.of(last));
    if (namedHere) {
      months.add(named.iterator().next());
    } else {
      months.addAll(named);
    }
    return List.copyOf(months);
  }
}

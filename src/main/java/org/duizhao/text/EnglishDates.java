package org.duizhao.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates, weekdays and times of day of an English text. */
public final class EnglishDates {

  private static final Pattern TELLING =
      Pattern.compile(
          "\\d|[JFMASOND][a-z]{2}|[A-Z][a-z]+day|[Hh]alf past|o[’']clock|noon|night|morning|evening|mid|of the");

  private static final List<DateForm> FORMS =
      Stream.of(EnglishDateForms.ALL, EnglishClock.FORMS, EnglishPeriodForms.ALL)
          .flatMap(List::stream)
          .toList();

  private EnglishDates() {}

  /** The mentions of a text, in order. */
  public static List<DateMention> in(String text) {
    return TELLING.matcher(text).find() ? DateForm.read(text, FORMS) : List.of();
  }
}

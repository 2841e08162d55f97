package org.duizhao.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * The numbers and dates of an English text as values. Words that are often no number (one, second,
 * May) are read too and marked {@link Form#LOOSE}.
 */
public final class EnglishNumbers {

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\b(?:about|around|nearly|almost|over|than|some|approximately|roughly|up to|close to"
              + "|at least|exceed\\w*|above|below|under)\\s\\W{0,3}(?:RMB|USD?)?\\W?$");
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s?(?:[-–—~]|to|and|or|percent to|% ?to)\\s?(?:[A-Z]{0,3}[$¥€£]|RMB|USD)?\\s?");
  private static final Pattern PERCENT =
      Pattern.compile("(?i)^[\\s-]?(?:[%％]|per\\s?cent|percentage|p(?:ct?|ps?)\\b|‰|per\\smille?)");
  private static final Pattern CLOCK = Pattern.compile("(?i)^(?::\\d\\d)?\\s?[ap]\\.?m\\b");
  private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban?\\s$");
  private static final Pattern OF = Pattern.compile("(?i)^\\s(?:of|the|a)\\b");
  private static final Pattern PART = Pattern.compile("(?i)half|quarter");
  private static final Pattern TIMES = Pattern.compile("(?i)^[\\s-]times\\b");
  private static final Pattern MULTIPLE =
      Pattern.compile("(?i)twice|doubl(?:e|ed|ing)|(?:tripl|quadrupl)(?:e|ed|ing)");
  private static final Pattern SHARE = Pattern.compile("(?i)[\\s-](?!half)[a-z]+$");
  private static final Pattern OTHERS =
      Pattern.compile("(?i)^\\s(?:others?|more|additional|further|or)\\b");
  private static final Pattern UNCOUNTED =
      Pattern.compile("(?i)(?:an?\\s)?(?:dozen|" + EnglishNumeral.SCALE + ")");

  private EnglishNumbers() {}

  /** The numbers of a text, in order. */
  public static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher number = EnglishReading.numbers(text);
    while (number.find()) {
      List<BigDecimal> readings = EnglishReading.readings(number);
      if (readings.isEmpty()) {
        continue;
      }
      Quantity quantity = quantity(text, number, readings);
      int last = found.size() - 1;
      if (last >= 0 && isRange(text, found.get(last).span(), quantity.span())) {
        found.set(
            last, found.get(last).rangeTo(quantity, EnglishReading.scale(number.group("scale"))));
      }
      found.add(quantity);
    }
    return found;
  }

  private static boolean isRange(String text, Span from, Span to) {
    return RANGE.matcher(text.substring(from.end(), to.start())).matches();
  }

  private static Quantity quantity(String text, Matcher number, List<BigDecimal> readings) {
    String before = text.substring(Math.max(0, number.start() - 24), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 12));
    List<BigDecimal> values = new ArrayList<>(readings);
    if (CLOCK.matcher(after).find()) {
      values.add(values.get(0).add(BigDecimal.valueOf(12)));
      values.add(values.get(0).subtract(BigDecimal.valueOf(12)).abs());
    }
    Kind kind = kind(text, number, before, after);
    if (kind == Kind.FRACTION && (number.group().contains("-") || OF.matcher(after).find())) {
      // three quarters may be of a year, three-quarters are not
      values = SHARE.matcher(number.group()).find() ? values.subList(0, 2) : values;
    }
    return new Quantity(
        new Span(number.start(), number.end()),
        values,
        kind,
        isReworded(before, after) ? Form.LOOSE : form(number, kind, readings.get(0)),
        ABOUT.matcher(before).find() || after.matches("(?s)(?:-?plus|\\+| or so).*"));
  }

  private static Kind kind(String text, Matcher number, String before, String after) {
    if (number.group("code") != null) {
      return Kind.CODE;
    } else if (number.group("month") != null) {
      return Kind.MONTH;
    } else if (PERCENT.matcher(after).find()) {
      return Kind.PERCENT;
    } else if (isFraction(number, before, after)) {
      return Kind.FRACTION;
    } else if (number.group("nth") != null || number.group("ordinal") != null) {
      return Kind.ORDINAL;
    } else if (CLOCK.matcher(after).find()) {
      return Kind.TIME;
    } else if (isTimes(number, after)) {
      return Kind.TIMES;
    } else if (number.group("decade") != null) {
      return Kind.DECADE;
    }
    return Quantity.kind(text, new Span(number.start(), number.end()));
  }

  /** Two-thirds; a third of, a quarter of, half of. */
  private static boolean isFraction(Matcher number, String before, String after) {
    boolean share =
        PART.matcher(number.group()).matches()
            || (number.group("ordinal") != null && ARTICLE.matcher(before).find());
    return number.group("part") != null || (share && OF.matcher(after).find());
  }

  private static boolean isTimes(Matcher number, String after) {
    return number.group("fold") != null
        || MULTIPLE.matcher(number.group()).matches()
        || TIMES.matcher(after).find();
  }

  /** Yale and two others are three; a thing or two are no two. */
  private static boolean isReworded(String before, String after) {
    return OTHERS.matcher(after).find() || before.endsWith(" or ");
  }

  private static Form form(Matcher number, Kind kind, BigDecimal value) {
    if (number.group("code") != null || number.group("digits") != null) {
      return Form.DIGITS;
    }
    String words = number.group("words");
    boolean several = value.compareTo(BigDecimal.ONE) > 0;
    if (kind == Kind.FRACTION || kind == Kind.TIMES || kind == Kind.ORDINAL) {
      return Form.COUNTING;
    } else if (words == null || UNCOUNTED.matcher(words).matches()) {
      return number.group("halfOf") != null ? Form.WORDS : Form.LOOSE;
    } else if (value.compareTo(BigDecimal.TEN) > 0) {
      return Form.WORDS;
    }
    return several ? Form.COUNTING : Form.LOOSE;
  }
}

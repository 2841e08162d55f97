package org.duizhao.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * An English number in a text: what the words on either side of it make of its values. Those after
 * it tell what it says (percent, of, times, p.m.), those before it whether it is approximate; small
 * words such as one are seldom surely numbers.
 *
 * @param number as {@link EnglishNumberPattern} found it
 * @param values as {@link EnglishReading} reads it
 * @param before what stands before it, as far as it matters
 * @param after what stands after it, likewise
 */
record EnglishNumber(
    String text, Matcher number, List<BigDecimal> values, String before, String after) {

  private static final int LOOK_BACK = 24;
  private static final int LOOK_AHEAD = 12;
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\b(?:about|around|nearly|almost|over|than|some|approximately|roughly|up to|close to"
              + "|at least|exceed\\w*|above|below|under)\\s\\W{0,3}(?:RMB|USD?)?\\W?$");
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
  private static final Pattern OR_MORE = Pattern.compile("(?s)(?:-?plus|\\+| or so).*");
  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(12);
  private static final int FIGURE_AND_PERCENT = 2;

  static EnglishNumber at(String text, Matcher number, List<BigDecimal> values) {
    int end = Math.min(text.length(), number.end() + LOOK_AHEAD);
    return new EnglishNumber(
        text,
        number,
        values,
        text.substring(Math.max(0, number.start() - LOOK_BACK), number.start()),
        text.substring(number.end(), end));
  }

  Quantity quantity() {
    Kind kind = kind();
    return new Quantity(
        span(),
        readings(kind),
        kind,
        isReworded() ? Form.LOOSE : form(kind),
        ABOUT.matcher(before).find() || OR_MORE.matcher(after).matches());
  }

  private Span span() {
    return new Span(number.start(), number.end());
  }

  private List<BigDecimal> readings(Kind kind) {
    List<BigDecimal> readings = new ArrayList<>(values);
    if (isClock()) {
      readings.add(values.get(0).add(HALF_DAY));
      readings.add(values.get(0).subtract(HALF_DAY).abs());
    }
    // three quarters may be of a year, three-quarters are not
    boolean isShare =
        kind == Kind.FRACTION
            && (number.group().contains("-") || OF.matcher(after).find())
            && SHARE.matcher(number.group()).find();
    return isShare ? readings.subList(0, FIGURE_AND_PERCENT) : readings;
  }

  private Kind kind() {
    if (has("code")) {
      return Kind.CODE;
    } else if (has("month")) {
      return Kind.MONTH;
    } else if (PERCENT.matcher(after).find()) {
      return Kind.PERCENT;
    } else if (isFraction()) {
      return Kind.FRACTION;
    } else if (has("nth") || has("ordinal")) {
      return Kind.ORDINAL;
    } else if (isClock()) {
      return Kind.TIME;
    } else if (isTimes()) {
      return Kind.TIMES;
    } else if (has("decade")) {
      return Kind.DECADE;
    }
    return Quantity.kind(text, span());
  }

  private boolean has(String group) {
    return number.group(group) != null;
  }

  private boolean isClock() {
    return CLOCK.matcher(after).find();
  }

  /** Two-thirds; a third of, a quarter of, half of. */
  private boolean isFraction() {
    boolean share =
        PART.matcher(number.group()).matches()
            || (has("ordinal") && ARTICLE.matcher(before).find());
    return has("part") || (share && OF.matcher(after).find());
  }

  private boolean isTimes() {
    return has("fold") || MULTIPLE.matcher(number.group()).matches() || TIMES.matcher(after).find();
  }

  /** Yale and two others are three; a thing or two are no two. */
  private boolean isReworded() {
    return OTHERS.matcher(after).find() || before.endsWith(" or ");
  }

  private Form form(Kind kind) {
    if (has("code") || has("digits")) {
      return Form.DIGITS;
    } else if (kind == Kind.FRACTION || kind == Kind.TIMES || kind == Kind.ORDINAL) {
      return Form.COUNTING;
    }
    BigDecimal value = values.get(0);
    if (!has("words") || UNCOUNTED.matcher(number.group("words")).matches()) {
      return has("halfOf") ? Form.WORDS : Form.LOOSE;
    } else if (value.compareTo(BigDecimal.TEN) > 0) {
      return Form.WORDS;
    }
    return value.compareTo(BigDecimal.ONE) > 0 ? Form.COUNTING : Form.LOOSE;
  }
}

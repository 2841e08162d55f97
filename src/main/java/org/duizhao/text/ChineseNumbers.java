package org.duizhao.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * The numbers and dates of a Chinese text as values. A numeral is digits, Chinese numerals or both
 * in a row; the characters on either side of it tell what it says (第, 月, 成, 倍). Every numeral is
 * read, those of set phrases too (一带一路), since nothing is lost by knowing that a 1 stands there;
 * {@link Form#LOOSE} tells them from numbers that are surely meant.
 */
public final class ChineseNumbers {

  // 二十两 is twenty taels
  private static final String HAN = "(?:[〇零一二三四五六七八九十百万亿]|[千兆](?![瓦克米赫伏焦帕卡])|(?<![十几])两)";
  // bounded, since the engine recurses for each repetition
  private static final String NUMERAL =
      "(?:"
          + Quantity.DIGITS
          + "|"
          + HAN
          + ")(?:[多余来几]?(?:(?<![\\d.])"
          + Quantity.DIGITS
          + "|"
          + HAN
          + ")){0,40}";
  private static final String CODE = "[A-Za-z]+[-－]?\\d+|" + Quantity.IDENTIFIER;
  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?<code>" + CODE + ")")
              + ("|(?<parts>" + NUMERAL + ")分之(?<of>" + NUMERAL + ")")
              + ("|(?<century>" + NUMERAL + ")世纪(?<decade>" + NUMERAL + ")年代")
              + "|(?<half>一半|半数|半數)"
              + ("|(?<number>" + NUMERAL + ")")
              + ("|(?<![\\d二三四五六七八九十两])(?<word>" + HanWords.numberWords() + ")"));
  private static final Pattern ONE_NUMERAL = Pattern.compile("[一二两三四五六七八九十]");
  private static final Pattern SMALL = Pattern.compile("[二两三四五六七八九十]");
  private static final List<BigDecimal> HALF =
      List.of(new BigDecimal("0.5"), BigDecimal.valueOf(50));
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern COUNTED =
      Pattern.compile("[一二两三四五六七八九].*[十百千万亿兆].*|十[一二三四五六七八九].*|[十百千万]+亿");
  private static final Pattern VAGUE = Pattern.compile("[一二三四五六七八九]{2}");
  private static final Pattern ABOUT = Pattern.compile("(?:近|约|大约|超|超过|逾|将近|不到|至少|接近|突破)\\s?$");
  private static final Pattern MORE = Pattern.compile("[多余来几]");
  private static final Pattern INDEFINITE = Pattern.compile("[几数上成好]$");
  private static final Pattern NOT_COUNTED = Pattern.compile("(?:星期|礼拜|[周初十几每数隔老])$");
  private static final Pattern RANGE = Pattern.compile("\\s?[-－–—~～至到、]{1,2}\\s?");
  private static final int LOOK_BACK = 8;

  private static final String TRADITIONAL = "萬億兩餘來幾個點號時紀數約過將達";
  private static final String SIMPLIFIED = "万亿两余来几个点号时纪数约过将达";

  private ChineseNumbers() {}

  /** The numbers of a text, in order. */
  public static List<Quantity> in(String text) {
    String ascii = narrow(text);
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(ascii);
    String lastNumeral = "";
    while (number.find()) {
      Quantity quantity = quantity(ascii, number);
      int last = found.size() - 1;
      if (last >= 0 && isRange(ascii, found.get(last), quantity)) {
        BigDecimal scale = HanNumeral.scale(number.group());
        boolean larger = scale.compareTo(HanNumeral.scale(lastNumeral)) > 0;
        found.set(last, found.get(last).rangeTo(quantity, larger ? scale : BigDecimal.ONE));
      }
      found.add(quantity);
      lastNumeral = number.group();
    }
    return found;
  }

  private static boolean isRange(String text, Quantity from, Quantity to) {
    return RANGE.matcher(text.substring(from.span().end(), to.span().start())).matches();
  }

  private static Quantity quantity(String text, Matcher number) {
    Span span = new Span(number.start(), number.end());
    if (number.group("code") != null) {
      String digits = number.group().replaceAll("\\D", "");
      return new Quantity(span, List.of(new BigDecimal(digits)), Kind.CODE, Form.DIGITS, false);
    }
    if (number.group("of") != null) {
      return fraction(span, first(number.group("parts")), first(number.group("of")));
    }
    if (number.group("century") != null) {
      BigDecimal decade = first(number.group("decade"));
      BigDecimal start =
          first(number.group("century")).subtract(BigDecimal.ONE).scaleByPowerOfTen(2).add(decade);
      return new Quantity(span, List.of(start, decade), Kind.DECADE, Form.WORDS, false);
    }
    if (number.group("half") != null) {
      return new Quantity(span, HALF, Kind.FRACTION, Form.COUNTING, true);
    }
    if (number.group("word") != null) {
      List<BigDecimal> values = HanWords.values(number.group());
      return new Quantity(span, values, Kind.COUNT, Form.LOOSE, false);
    }
    return plain(text, span, number.group());
  }

  private static Quantity fraction(Span span, BigDecimal parts, BigDecimal of) {
    boolean percent = parts.compareTo(BigDecimal.valueOf(100)) == 0;
    if (percent || parts.signum() == 0) {
      return new Quantity(span, List.of(of), Kind.PERCENT, Form.WORDS, false);
    }
    BigDecimal share = of.divide(parts, MathContext.DECIMAL32);
    return new Quantity(
        span, List.of(share, share.scaleByPowerOfTen(2), of), Kind.FRACTION, Form.COUNTING, true);
  }

  private static Quantity plain(String text, Span span, String numeral) {
    String before = text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
    Optional<HanUnit> unit = before.endsWith("第") ? Optional.empty() : HanUnit.at(text, span.end());
    List<BigDecimal> values = HanNumeral.values(numeral);
    Kind kind = unit.map(HanUnit::kind).orElseGet(() -> plainKind(text, span));
    return new Quantity(
        span,
        values.stream()
            .flatMap(v -> unit.map(u -> u.readings().apply(v)).orElse(List.of(v)).stream())
            .toList(),
        before.endsWith("第") ? Kind.ORDINAL : kind,
        counts(text, span, before, kind) ? Form.COUNTING : form(before, numeral),
        ABOUT.matcher(before).find()
            || MORE.matcher(text)
                .region(span.start(), Math.min(text.length(), span.end() + 1))
                .find());
  }

  /** 2000 is a year, 2000个 are not. */
  private static Kind plainKind(String text, Span span) {
    Kind kind = Quantity.kind(text, span);
    return kind == Kind.YEAR && HanWords.isCounting(text, span.end()) ? Kind.COUNT : kind;
  }

  private static boolean counts(String text, Span span, String before, Kind kind) {
    String numeral = text.substring(span.start(), span.end());
    if (before.endsWith("第") || kind == Kind.TIMES || kind == Kind.PERCENT) {
      return ONE_NUMERAL.matcher(numeral).matches();
    }
    boolean more = MORE.matcher(text).region(span.end(), text.length()).lookingAt();
    int end = more ? span.end() + 1 : span.end();
    return SMALL.matcher(numeral).matches()
        && HanWords.isCounting(text, end)
        && !HanWords.isSetPhrase(text, span.start())
        && !NOT_COUNTED.matcher(before).find();
  }

  private static Form form(String before, String numeral) {
    if (DIGIT.matcher(numeral).find()) {
      return Form.DIGITS;
    }
    boolean hundreds = HanNumeral.scale(numeral.substring(0, 1)).compareTo(BigDecimal.ONE) > 0;
    boolean indefinite = hundreds && INDEFINITE.matcher(before).find();
    boolean sure = COUNTED.matcher(numeral).matches() && !VAGUE.matcher(numeral).find();
    return sure && !indefinite ? Form.WORDS : Form.LOOSE;
  }

  private static BigDecimal first(String numeral) {
    return HanNumeral.values(numeral).get(0);
  }

  /** The text with digits and points made narrow and numerals simplified, char by char. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        narrow.setCharAt(i, (char) (c - '０' + '0'));
      } else if (c == '．') {
        narrow.setCharAt(i, '.');
      } else if (TRADITIONAL.indexOf(c) >= 0) {
        narrow.setCharAt(i, SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)));
      }
    }
    return narrow.toString();
  }
}

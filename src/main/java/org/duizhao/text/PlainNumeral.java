package org.duizhao.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * A Chinese numeral in a text: what the characters on either side of it make of its value. The unit
 * after it, or 第 before it, tells what it says; words such as 约 and 多 that it is approximate. A
 * small numeral is surely one if it stands before a word that counts and belongs to no set phrase;
 * a larger one if its characters are combined.
 *
 * @param before what stands before it, as far as it matters
 */
record PlainNumeral(String text, Span span, String before) {

  private static final int LOOK_BACK = 8;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern ONE_NUMERAL = Pattern.compile("[一二两三四五六七八九十]");
  private static final Pattern SMALL = Pattern.compile("[二两三四五六七八九十]");

  /** Several characters that make one number: 二百, 十三, 百亿. */
  private static final Pattern COMBINED =
      Pattern.compile("[一二两三四五六七八九].*[十百千万亿兆].*|十[一二三四五六七八九].*|[十百千万]+亿");

  /** Two numerals in a row: 三四百. */
  private static final Pattern VAGUE = Pattern.compile("[一二三四五六七八九]{2}");

  private static final Pattern ABOUT = Pattern.compile("(?:近|约|大约|超|超过|逾|将近|不到|至少|接近|突破)\\s?$");
  private static final Pattern MORE = Pattern.compile("[多余来几]");

  /** What makes a round number mean many: 数百, 上千. */
  private static final Pattern INDEFINITE = Pattern.compile("[几数上成好]$");

  /** What makes a small one a name: 星期三, 初二, 老三. */
  private static final Pattern NAMING = Pattern.compile("(?:星期|礼拜|[周初十几每数隔老])$");

  static PlainNumeral at(String text, Span span) {
    return new PlainNumeral(
        text, span, text.substring(Math.max(0, span.start() - LOOK_BACK), span.start()));
  }

  Quantity quantity() {
    Optional<HanUnit> unit = isOrdinal() ? Optional.empty() : HanUnit.at(text, span.end());
    List<BigDecimal> values = HanNumeral.values(numeral());
    Kind kind = unit.map(HanUnit::kind).orElseGet(this::kindWithoutUnit);
    return new Quantity(
        span,
        values.stream()
            .flatMap(v -> unit.map(u -> u.readings().apply(v)).orElse(List.of(v)).stream())
            .toList(),
        isOrdinal() ? Kind.ORDINAL : kind,
        counts(kind) ? Form.COUNTING : form(),
        isApproximate());
  }

  private String numeral() {
    return text.substring(span.start(), span.end());
  }

  private boolean isOrdinal() {
    return before.endsWith("第");
  }

  private boolean isApproximate() {
    int end = Math.min(text.length(), span.end() + 1);
    return ABOUT.matcher(before).find() || MORE.matcher(text).region(span.start(), end).find();
  }

  /** 2000 is a year, 2000个 are not. */
  private Kind kindWithoutUnit() {
    Kind kind = Quantity.kind(text, span);
    return kind == Kind.YEAR && HanWords.isCounting(text, span.end()) ? Kind.COUNT : kind;
  }

  private boolean counts(Kind kind) {
    if (isOrdinal() || kind == Kind.TIMES || kind == Kind.PERCENT) {
      return ONE_NUMERAL.matcher(numeral()).matches();
    }
    boolean more = MORE.matcher(text).region(span.end(), text.length()).lookingAt();
    return SMALL.matcher(numeral()).matches()
        && HanWords.isCounting(text, more ? span.end() + 1 : span.end())
        && !HanWords.isSetPhrase(text, span.start())
        && !NAMING.matcher(before).find();
  }

  private Form form() {
    String numeral = numeral();
    if (DIGIT.matcher(numeral).find()) {
      return Form.DIGITS;
    }
    boolean isRound = HanNumeral.scale(numeral.substring(0, 1)).compareTo(BigDecimal.ONE) > 0;
    boolean isIndefinite = isRound && INDEFINITE.matcher(before).find();
    boolean isSure = COMBINED.matcher(numeral).matches() && !VAGUE.matcher(numeral).find();
    return isSure && !isIndefinite ? Form.WORDS : Form.LOOSE;
  }
}

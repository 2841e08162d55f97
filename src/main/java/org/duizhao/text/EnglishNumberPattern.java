package org.duizhao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How English writes numbers, as a pattern. Its groups tell the ways apart: {@code code}; {@code
 * digits} with their ending or scale; {@code month}; {@code ordinal}; {@code halfOf} a scale;
 * {@code words} with the {@code part} they count; {@code roman}; {@code fold}; and {@code other},
 * any word.
 */
final class EnglishNumberPattern {

  private static final String SCALE = "(?:" + EnglishNumeral.SCALE + "|dozen)";
  private static final String CARDINAL = "(?:" + EnglishNumeral.cardinals() + ")";
  // not US50, RMB50 or mid-1990
  private static final String CODE =
      "(?<![A-Za-z\\d])(?!(?i:RMB|USD?|HKD|MOP|CNY|EUR|GBP|JPY|Rs|mid-|pre-|post-|late-|early-|over-"
          + "|under-|non-)\\d)[A-Za-z]*[A-Z][A-Za-z]*-?\\d+|\\+\\d{1,3}(?:[\\s-]\\d{2,8})+|"
          + Quantity.IDENTIFIER;
  private static final String FIGURE =
      ("(?<digits>" + Quantity.DIGITS + ")")
          + "(?:(?<nth>st|nd|rd|th)\\b|(?<decade>[’']?s)\\b|(?<letter>bn|mn|tn|[mkbMKB])\\b)?"
          + ("(?<half>\\sand\\sa\\shalf)?(?<scale>(?:[\\s-]+" + SCALE + "s?\\b){1,3})?");
  private static final String ORDINAL =
      ("(?<ordinal>(?:" + EnglishNumeral.tens() + "-)?(?:" + EnglishNumeral.ordinals() + "))\\b");
  private static final String HALF_OF = "half[\\s-]an?\\s(?<halfOf>" + SCALE + ")\\b";
  // two three-inch nails are two and three, forty-two is one number
  private static final String BASIC =
      "(?:" + EnglishNumeral.tens() + "[\\s-]+" + CARDINAL + "|" + CARDINAL + ")\\b";
  private static final String WORDS =
      ("(?<words>(?:an?\\s(?=" + SCALE + "))?(?:" + BASIC + "|" + SCALE + "\\b)")
          + ("(?:[\\s-]+" + SCALE + "\\b|(?<=" + EnglishNumeral.SCALE + ")")
          + ("(?:,?\\sand)?[\\s-]+" + BASIC + "){0,12})")
          + ("(?<wordsHalf>\\sand\\sa\\shalf)?(?<wordsScale>(?<=half)\\s+" + SCALE + ")?")
          + "(?:[\\s-](?<part>halves|half|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth"
          + "|ninth|tenth)s?)\\b|\\s(?<decades>decades)\\b)?";
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
  // from II to XXXIX; I and V are other words too often
  private static final String ROMAN = "(?=[IVX]{2})X{0,3}(?:I[XV]|V?I{0,3})";
  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?<code>" + CODE + ")|" + FIGURE + "|\\b" + MONTH)
              + ("|(?i:\\b(?:" + ORDINAL + "|" + HALF_OF + "|" + WORDS)
              + ("|(?-i:(?<roman>" + ROMAN + "))\\b")
              + ("|(?<fold>" + CARDINAL + ")-?fold\\b|(?<other>[a-z]+)\\b))"));

  private EnglishNumberPattern() {}

  /** Goes through the words of a text that may be numbers. */
  static Matcher numbers(String text) {
    return NUMBER.matcher(text);
  }
}

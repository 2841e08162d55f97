package org.duizhao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Chinese writes numbers, as a pattern. Its groups tell the ways apart: {@code code}, {@code
 * parts} and {@code of} of a fraction, {@code century} and {@code decade}, {@code half}, {@code
 * number} for a plain numeral, and {@code word} for other words that hold a number.
 */
final class ChineseNumberPattern {

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

  private static final String TRADITIONAL = "萬億兩餘來幾個點號時紀數約過將達";
  private static final String SIMPLIFIED = "万亿两余来几个点号时纪数约过将达";

  private ChineseNumberPattern() {}

  /**
   * Goes through the numbers of a text.
   *
   * @param narrow as {@link #narrow} makes it
   */
  static Matcher numbers(String narrow) {
    return NUMBER.matcher(narrow);
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

package org.duizhao.report;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet must show as they are. One that it would run as a formula (Excel takes
 * full-width signs too) or turn into a number, a date or a time stands after an apostrophe.
 */
final class SheetCell {

  private static final String FORMULA = "[=+\\-@＝＋－＠\\t\\r\\n].*";
  private static final String NUMBER = "0\\d+|\\d{12,}|\\d+[eE]\\d+|\\d+(?:[.,:/-]\\d+)+";
  private static final String TIME = "(?i:\\d{1,2} ?[ap]m)";
  private static final String DATE =
      "(?=.*\\d)(?:\\d{1,2}[ /-]?)?"
          + "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
          + "(?:[ /-]?\\d[\\d, ]*)?";

  private static final Pattern GUARDED =
      Pattern.compile(String.join("|", FORMULA, NUMBER, TIME, DATE), Pattern.DOTALL);

  private SheetCell() {}

  static String of(String text) {
    return GUARDED.matcher(text).matches() ? "'" + text : text;
  }
}

package org.duizhao.check.marks;

/** A kind of mark that comes in pairs, in English with the signs of Chinese width among it. */
enum MarkKind {
  DOUBLE("“„「『\"", "”」』\"", "“「\"", "”」\""),
  SINGLE("‘'", "’'", "‘『", "’』"),
  ROUND("(（", ")）", "(（", ")）"),
  SQUARE("[［【〔", "]］】〕", "[［【〔", "]］】〕");

  private final String openers;
  private final String closers;
  private final String chineseOpeners;
  private final String chineseClosers;

  MarkKind(String openers, String closers, String chineseOpeners, String chineseClosers) {
    this.openers = openers;
    this.closers = closers;
    this.chineseOpeners = chineseOpeners;
    this.chineseClosers = chineseClosers;
  }

  boolean isQuotation() {
    return this == DOUBLE || this == SINGLE;
  }

  boolean opens(char sign) {
    return openers.indexOf(sign) >= 0;
  }

  boolean closes(char sign) {
    return closers.indexOf(sign) >= 0;
  }

  boolean opensInChinese(char sign) {
    return chineseOpeners.indexOf(sign) >= 0;
  }

  boolean closesInChinese(char sign) {
    return chineseClosers.indexOf(sign) >= 0;
  }

  /** The sign that goes with one in English. */
  static char partner(char sign) {
    return switch (sign) {
      case '“', '„', '「', '『' -> '”';
      case '”', '」', '』' -> '“';
      case '‘' -> '’';
      case '(', '（' -> ')';
      case ')', '）' -> '(';
      case '[', '［', '【', '〔' -> ']';
      case ']', '］', '】', '〕' -> '[';
      default -> sign;
    };
  }
}

package org.duizhao.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * How text stands in the cells of a terminal: a Chinese character takes two, a Latin letter one, a
 * combining mark none. Lines are filled greedily and broken at spaces and between Chinese
 * characters, but never before closing nor after opening punctuation; a word wider than the line is
 * cut.
 */
public final class Columns {

  /** ASCII is told without ICU4J, as there is much of it. */
  private static final int FIRST_NOT_ASCII = 0x80;

  private Columns() {}

  /** The cells that a text takes on one line. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The cells that a character takes: 0, 1 or 2. */
  public static int width(int codePoint) {
    if (codePoint < FIRST_NOT_ASCII) {
      return Character.isISOControl(codePoint) ? 0 : 1;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.FORMAT,
          UCharacterCategory.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** The text with blanks behind it up to {@code cells}; a wider text stays as it is. */
  public static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - width(text)));
  }

  /**
   * The text with every tab, line end and control character as a blank, so that it stays on its
   * line and cannot steer the terminal.
   */
  public static String printable(String text) {
    return text.replaceAll("\\R|\\p{Cntrl}", " ");
  }

  /** The text in lines of at most {@code cells} (2 or more); one empty line for an empty text. */
  public static List<String> wrap(String text, int cells) {
    String rest = printable(text).strip();
    List<String> lines = new ArrayList<>();
    for (int cut; (cut = cut(rest, cells)) < rest.length(); ) {
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where to end the first line of a text that is too wide for one. */
  private static int cut(String text, int cells) {
    int used = 0;
    int best = 0;
    for (int i = 0, next; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (i > 0 && mayBreak(text.codePointBefore(i), c)) {
        best = i;
      }
      used += width(c);
      if (used > cells && c != ' ') {
        return best > 0 ? best : Math.max(i, Character.charCount(text.codePointAt(0)));
      }
    }
    return text.length();
  }

  private static boolean mayBreak(int before, int after) {
    if (before == ' ') {
      return after != ' ';
    }
    return (isWide(before) || isWide(after)) && !opens(before) && !closes(after);
  }

  private static boolean opens(int c) {
    return lineBreak(c) == LineBreak.OPEN_PUNCTUATION
        || UCharacter.getType(c) == UCharacterCategory.INITIAL_PUNCTUATION;
  }

  private static boolean closes(int c) {
    return switch (lineBreak(c)) {
      case LineBreak.CLOSE_PUNCTUATION,
          LineBreak.CLOSE_PARENTHESIS,
          LineBreak.EXCLAMATION,
          LineBreak.INFIX_NUMERIC,
          LineBreak.NONSTARTER,
          LineBreak.POSTFIX_NUMERIC ->
          true;
      default -> UCharacter.getType(c) == UCharacterCategory.FINAL_PUNCTUATION || c == ' ';
    };
  }

  private static int lineBreak(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
  }

  private static boolean isWide(int c) {
    if (c < FIRST_NOT_ASCII) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }
}

package org.duizhao.check.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.text.Segment;

/**
 * A sign in an English segment that opens or closes something.
 *
 * <p>What a straight sign does, its neighbours tell: white space before it and none after it opens.
 * Apostrophes, feet and inches, faces and the bracket of an enumerator are no marks.
 *
 * @param segment the number of its segment in the article
 * @param at its offset in the segment
 * @param role what its shape says
 * @param looks what its neighbours say
 */
public record Mark(MarkKind kind, char sign, int segment, int at, Role role, Role looks) {

  /** What a mark does. */
  enum Role {
    OPEN,
    CLOSE,
    EITHER
  }

  private static final Pattern ENUMERATOR =
      Pattern.compile("(?:^|.*[\\s;:,.])(?:\\d{1,2}|\\p{L}|[ivxIVX]{1,4})$", Pattern.DOTALL);
  private static final Pattern CLIPPED =
      Pattern.compile("(?i)^(?:\\d|(?:em|tis|twas|til|cause|bout|n|re|s|t|ll|d|ve|m)\\b).*");
  private static final String BEFORE_OPENING = "([{（【“‘「\"'—–-/";
  private static final String AFTER_CLOSING = ")]}）】”’」,.;:?!—–\"'";

  static List<Mark> in(Segment segment, int number) {
    List<Mark> marks = new ArrayList<>();
    String text = segment.text();
    for (int i = 0; i < text.length(); i++) {
      for (MarkKind kind : MarkKind.values()) {
        boolean counts = kind.opens(text.charAt(i)) || kind.closes(text.charAt(i));
        if (counts && !isNone(kind, text, i)) {
          marks.add(of(kind, text, number, i));
        }
      }
    }
    return marks;
  }

  private static Mark of(MarkKind kind, String text, int number, int i) {
    char sign = text.charAt(i);
    Role looks = looks(text, i);
    boolean both = kind.opens(sign) && kind.closes(sign);
    Role role = both ? looks : kind.opens(sign) ? Role.OPEN : Role.CLOSE;
    return new Mark(kind, sign, number, i, role, looks);
  }

  private static Role looks(String text, int i) {
    boolean gapBefore = i == 0 || isGap(text.charAt(i - 1), BEFORE_OPENING);
    boolean gapAfter = i + 1 == text.length() || isGap(text.charAt(i + 1), AFTER_CLOSING);
    if (gapBefore == gapAfter) {
      return Role.EITHER;
    }
    return gapBefore ? Role.OPEN : Role.CLOSE;
  }

  private static boolean isGap(char c, String marks) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
  }

  private static boolean isNone(MarkKind kind, String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    return switch (kind) {
      case SINGLE -> isApostrophe(text, i, before, after);
      case ROUND -> ":;=-".indexOf(before) >= 0 && !Character.isLetterOrDigit(after);
      case DOUBLE, SQUARE -> false;
    };
  }

  private static boolean isApostrophe(String text, int i, char before, char after) {
    if (Character.isLetterOrDigit(before)) {
      boolean isFoot = Character.isDigit(before) && text.charAt(i) == '\'';
      return isFoot || Character.isLetterOrDigit(after);
    }
    return CLIPPED.matcher(text.substring(i + 1)).find();
  }

  /** Whether it may stand alone: the bracket of an enumerator as in "1)", single marks, inches. */
  boolean isAlone(String text) {
    String before = text.substring(0, at);
    return switch (kind) {
      case SINGLE -> true;
      case ROUND -> ENUMERATOR.matcher(before).matches();
      case DOUBLE -> sign == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
      case SQUARE -> false;
    };
  }
}

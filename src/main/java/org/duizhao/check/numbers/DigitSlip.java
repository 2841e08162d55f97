package org.duizhao.check.numbers;

/** Tells digits that are others with a slip of the finger. */
final class DigitSlip {

  private DigitSlip() {}

  /** Whether one digit was changed, added or dropped, or two have changed places. */
  static boolean isSlip(String a, String b) {
    return a.length() == b.length() ? isOneSlip(a, b) : isOneLonger(a, b);
  }

  /** Whether one digit differs, or two have changed places. */
  static boolean isOneSlip(String a, String b) {
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int last = a.length() - 1;
    while (last > first && a.charAt(last) == b.charAt(last)) {
      last--;
    }
    boolean swapped =
        last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
    return last == first || swapped;
  }

  private static boolean isOneLonger(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.length() == shorter.length() + 1
        && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }
}

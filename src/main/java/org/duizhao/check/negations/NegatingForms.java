package org.duizhao.check.negations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.align.LexiconWord;

/**
 * Tells the forms that negate in a Chinese text from words and turns that only hold a negating
 * character: at any place, the longer of the two counts.
 *
 * @param zh in simplified script
 */
record NegatingForms(String zh) {

  private static final Map<String, List<String>> FORMS = NegationLists.chinese();
  private static final Set<String> NOTHING = NegationLists.negatedNothing();
  private static final int LONGEST = 6;
  private static final int LONGEST_COMPOSED = 3;

  private static final Pattern NEGATING = Pattern.compile("[不没未无非]");

  /** Words that bind no negation: 并不, 从未. */
  private static final Pattern OPEN = Pattern.compile(".*[不未]");

  /** Last characters of a form that no word begins with in earnest. */
  private static final String CLOSING = "有得";

  /**
   * A listed form.
   *
   * @param gloss what it says in English
   * @param negated the word it negates if the form ends with that, otherwise empty
   */
  record Form(String gloss, String negated) {}

  static Form form(String listed) {
    List<String> entry = FORMS.get(listed);
    return new Form(entry.get(0), entry.size() > 1 ? entry.get(1) : "");
  }

  static boolean isNegating(String word) {
    return NEGATING.matcher(word).find();
  }

  /** Whether a word or turn is listed as one that negates nothing. */
  static boolean isNothing(String turn) {
    return NOTHING.contains(turn);
  }

  /** The length of the form at a place, 0 if there is none. */
  int formAt(int at) {
    for (int n = Math.min(LONGEST, zh.length() - at); n > 0; n--) {
      List<String> entry = FORMS.get(zh.substring(at, at + n));
      if (entry != null && (n == 1 || entry.size() > 1 || isWhole(at + n))) {
        return n;
      }
    }
    return 0;
  }

  /** The length of a word or turn at a place whose negating character is none by itself. */
  int turnAt(int at) {
    for (int n = Math.min(LONGEST, zh.length() - at); n > 1; n--) {
      if (isNothing(zh.substring(at, at + n))) {
        return n;
      }
    }
    int length = LexiconWord.lengthAt(zh, at);
    String word = zh.substring(at, at + length);
    if (length < 2 || !isNegating(word) || OPEN.matcher(word).matches()) {
      return 0;
    }
    boolean isComposed =
        isNegating(word.substring(0, 1)) && length <= LONGEST_COMPOSED && runsOn(at + length);
    return isComposed ? 0 : length;
  }

  /** Whether no other word begins with the last character of a form: 不 and 用功, not 不用. */
  private boolean isWhole(int end) {
    int last = end - 1;
    return isNegating(zh.substring(last, end))
        ? turnAt(last) == 0 && formAt(last) == 1
        : CLOSING.indexOf(zh.charAt(last)) >= 0 || !runsOn(end);
  }

  private boolean runsOn(int end) {
    return LexiconWord.lengthAt(zh, end - 1) > 1;
  }
}

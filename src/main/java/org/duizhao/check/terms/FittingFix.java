package org.duizhao.check.terms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.text.Ending;
import org.duizhao.text.Place;

/**
 * Makes a listed form fit the place of the words it is to replace: a capital if they have one at
 * the start of a sentence, and their inflection where it can be told, which is that of the first
 * word (carried on) or of the head (river heads) against the form that was listed for them.
 */
final class FittingFix {

  private static final Set<String> AFTER_HEAD =
      Set.of("of", "in", "on", "for", "to", "with", "at", "by", "from");

  /** The end of what stands before a sentence. */
  private static final Pattern SENTENCE_START =
      Pattern.compile("[.!?:\\n][\\s\\p{Pi}\\p{Ps}\"']*$");

  private static final int LOOK_BACK = 9;

  private FittingFix() {}

  /** A fix for a barred form as it stands in the text. */
  static String of(String fix, String barred, Place found) {
    List<Word> listed = EnglishText.of(barred).words();
    List<Word> words = EnglishText.of(found.text()).words();
    String fitting = fix;
    if (listed.size() == words.size() && !words.isEmpty()) {
      int head = head(listed);
      fitting = inflected(fitting, head(EnglishText.of(fix).words()), listed, words, head);
      fitting = head == 0 ? fitting : inflected(fitting, 0, listed, words, 0);
    }
    return withCapital(fitting, found);
  }

  /** A fix with a capital if the words in its place have one and begin a sentence. */
  static String withCapital(String fix, Place found) {
    int start = found.span().start();
    int from = Math.max(0, start - LOOK_BACK);
    String before = (from == 0 ? "\n" : "") + found.article().text().substring(from, start);
    boolean capital =
        Character.isUpperCase(found.text().charAt(0)) && SENTENCE_START.matcher(before).find();
    return capital && !fix.isEmpty()
        ? Character.toUpperCase(fix.charAt(0)) + fix.substring(1)
        : fix;
  }

  private static String inflected(
      String fix, int at, List<Word> listed, List<Word> words, int index) {
    Word word = EnglishText.of(fix).words().get(at);
    String form = Ending.like(listed.get(index).lower(), words.get(index).lower(), word.text());
    return fix.substring(0, word.start()) + form + fix.substring(word.end());
  }

  /** The last word before a preposition. */
  private static int head(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (AFTER_HEAD.contains(words.get(i).lower())) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }
}

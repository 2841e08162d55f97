package org.duizhao.check.terms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Term;
import org.duizhao.text.Place;

/**
 * Whether a barred form may be replaced unseen: by the one preferred form of its phrase, where the
 * words around it fit that too. They do not if an article before it does not (a majority, an
 * overwhelming majority), or if a word would stand there twice.
 */
final class SureFix {

  private static final int AROUND = 40;
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|[^\\p{L}])an?\\s+$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SureFix() {}

  /**
   * Whether the first of some fixes is sure.
   *
   * @param found the words to be replaced
   */
  static boolean isSure(Entry entry, Place found, List<String> fixes) {
    long preferred =
        entry.allowed().stream().filter(t -> t.status() == Term.Status.PREFERRED).count();
    if (preferred != 1 || fixes.isEmpty() || fixes.get(0).isBlank()) {
      return false;
    }
    String text = found.article().text();
    int start = found.span().start();
    int end = found.span().end();
    String before = text.substring(Math.max(0, start - AROUND), start);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    List<String> words = words(fixes.get(0));
    return !words.isEmpty()
        && !ARTICLE.matcher(before).find()
        && !isTwice(words(before), words.get(0), true)
        && !isTwice(words(after), words.get(words.size() - 1), false);
  }

  private static boolean isTwice(List<String> around, String word, boolean before) {
    return !around.isEmpty() && around.get(before ? around.size() - 1 : 0).equals(word);
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

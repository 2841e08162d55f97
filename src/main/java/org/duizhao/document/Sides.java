package org.duizhao.document;

import org.duizhao.text.Article;
import org.duizhao.text.InputException;

/**
 * Sees that the two sides of a pair are in Chinese and in English.
 *
 * <p>A side is judged by the share of Han among its Han and Latin letters. Names and leftovers of
 * the other language are common, so only a clear share counts: above 70 % an English side is
 * Chinese, below 10 % a Chinese side is English. A side with fewer than 20 letters, or with fewer
 * letters than digits, is not judged.
 */
public final class Sides {

  private static final double MOST_HAN_IN_ENGLISH = 0.7;
  private static final double LEAST_HAN_IN_CHINESE = 0.1;
  private static final int FEWEST_LETTERS = 20;

  private Sides() {}

  /**
   * Passes articles that are, or may be, what they are given for.
   *
   * @throws InputException if both are in one language, or the two are swapped
   */
  public static void require(Article zh, Article en) {
    boolean zhIsEnglish = share(zh, LEAST_HAN_IN_CHINESE) < LEAST_HAN_IN_CHINESE;
    boolean enIsChinese = share(en, MOST_HAN_IN_ENGLISH) > MOST_HAN_IN_ENGLISH;
    if (zhIsEnglish && enIsChinese) {
      throw new InputException(
          zh.name(),
          "this is the English article, and " + en.name() + " the Chinese one",
          "name the Chinese file first");
    }
    if (enIsChinese) {
      throw new InputException(
          en.name(),
          "this article is in Chinese, as is " + zh.name(),
          "name its English translation");
    }
    if (zhIsEnglish) {
      throw new InputException(
          zh.name(), "this article is in English, as is " + en.name(), "name its Chinese original");
    }
  }

  /**
   * Passes the two languages of one file.
   *
   * @param name of the file, as messages name it
   * @throws InputException if what is marked as one language is in the other
   */
  public static void requireWithin(String name, Article zh, Article en) {
    if (share(zh, LEAST_HAN_IN_CHINESE) < LEAST_HAN_IN_CHINESE) {
      throw new InputException(
          name, "what is marked as Chinese in it is in English", "see to its languages");
    }
    if (share(en, MOST_HAN_IN_ENGLISH) > MOST_HAN_IN_ENGLISH) {
      throw new InputException(
          name, "what is marked as English in it is in Chinese", "see to its languages");
    }
  }

  /** The share of Han among the letters, or {@code otherwise} if there is too little to judge. */
  private static double share(Article article, double otherwise) {
    long han = count(article, Character.UnicodeScript.HAN);
    long latin = count(article, Character.UnicodeScript.LATIN);
    long digits = article.text().codePoints().filter(Character::isDigit).count();
    boolean judged = han + latin >= Math.max(FEWEST_LETTERS, digits);
    return judged ? (double) han / (han + latin) : otherwise;
  }

  private static long count(Article article, Character.UnicodeScript script) {
    return article
        .text()
        .codePoints()
        .filter(c -> Character.UnicodeScript.of(c) == script && Character.isLetter(c))
        .count();
  }
}

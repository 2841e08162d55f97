package org.duizhao.document;

import org.duizhao.text.InputException;

/**
 * How much text may still be taken out of a Word document: more than any article has, less than
 * fills the memory, so that a small file that unpacks to a huge one is refused.
 */
final class WordBudget {

  private static final int MILLION = 1_000_000;
  private static final int MOST_MILLIONS = 8;

  private final String name;
  private int left = MOST_MILLIONS * MILLION;

  /** Starts with the whole for the document that messages name so. */
  WordBudget(String name) {
    this.name = name;
  }

  /** How messages name the document. */
  String name() {
    return name;
  }

  /**
   * Takes a number of characters from it.
   *
   * @throws InputException if there are not so many left
   */
  void take(int characters) {
    left -= characters;
    if (left < 0) {
      throw new InputException(
          name,
          "this document holds more than "
              + MOST_MILLIONS
              + " million characters, too much for an article",
          "see that it is the right one, or cut it into parts");
    }
  }
}

package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Quantity;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * Evidence from numbers: one that can only be a number becomes a token by its value, the same on
 * both sides (三千 and 3,000), and so does a month.
 */
final class NumberTokens {

  /** Finds the words between the numbers. */
  interface Words {
    List<Word> in(String text);
  }

  private NumberTokens() {}

  static List<Word> words(String text, List<Quantity> numbers, Words between) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Quantity number : numbers) {
      if (number.span().start() >= at && isSure(number)) {
        add(words, between, text, at, number.span().start());
        words.add(new Word(token(number), number.span()));
        at = number.span().end();
      }
    }
    add(words, between, text, at, text.length());
    return words;
  }

  private static void add(List<Word> words, Words between, String text, int from, int to) {
    for (Word word : between.in(text.substring(from, to))) {
      words.add(word.plus(from));
    }
  }

  private static boolean isSure(Quantity number) {
    return number.form() != Form.LOOSE || number.kind() == Kind.MONTH;
  }

  private static String token(Quantity number) {
    return (number.kind() == Kind.MONTH ? "month " : "#") + number.value().toPlainString();
  }
}

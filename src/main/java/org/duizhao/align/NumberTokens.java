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

  /** Turns the text between the numbers into tokens. */
  interface Words {
    List<String> tokens(String text);
  }

  private NumberTokens() {}

  static List<String> tokens(String text, List<Quantity> numbers, Words words) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    for (Quantity number : numbers) {
      if (number.span().start() >= at && isSure(number)) {
        tokens.addAll(words.tokens(text.substring(at, number.span().start())));
        tokens.add(token(number));
        at = number.span().end();
      }
    }
    tokens.addAll(words.tokens(text.substring(at)));
    return tokens;
  }

  private static boolean isSure(Quantity number) {
    return number.form() == Form.DIGITS
        || number.form() == Form.WORDS
        || number.kind() == Kind.MONTH;
  }

  private static String token(Quantity number) {
    return (number.kind() == Kind.MONTH ? "month " : "#") + number.value().toPlainString();
  }
}

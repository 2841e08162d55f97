package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.text.ChineseNumbers;
import org.duizhao.text.Quantity;

/**
 * Chinese text as tokens: names known to stand in the article, numbers by value, Latin words, and
 * the longest words of the lexicon; particles are left out.
 */
final class ChineseWords {

  private static final Set<String> PARTICLES =
      "的了着地得之也而且和与及在是有就这那个都把被所以"
          .codePoints()
          .mapToObj(Character::toString)
          .collect(Collectors.toSet());

  private final Lexicon lexicon;
  private final Map<String, String> names;
  private final int longestName;

  ChineseWords(Lexicon lexicon, Map<String, String> names) {
    this.lexicon = lexicon;
    this.names = names;
    this.longestName = names.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    for (Quantity number : ChineseNumbers.in(text)) {
      if (number.span().start() >= at && EnglishWords.counts(number)) {
        words(text, at, number.span().start(), tokens);
        tokens.add(EnglishWords.token(number));
        at = number.span().end();
      }
    }
    words(text, at, text.length(), tokens);
    return tokens;
  }

  private void words(String text, int from, int to, List<String> tokens) {
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      int n = 1;
      if (Character.isIdeographic(c)) {
        n = Math.max(name(text, i, to), lexicon.longestWord(text, i, to));
        n = Math.max(n, 1);
        String word = text.substring(i, i + n);
        if (!PARTICLES.contains(word)) {
          tokens.add(word);
        }
      } else if (Character.isLetter(c)) {
        while (i + n < to
            && Character.isLetterOrDigit(text.charAt(i + n))
            && !Character.isIdeographic(text.charAt(i + n))) {
          n++;
        }
        tokens.addAll(EnglishWords.lemmas(text.substring(i, i + n)));
      }
      i += n;
    }
  }

  private int name(String text, int at, int to) {
    for (int n = Math.min(longestName, to - at); n > 1; n--) {
      if (names.containsKey(text.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }
}

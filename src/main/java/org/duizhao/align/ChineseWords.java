package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.text.ChineseNumbers;
import org.duizhao.text.Span;

/**
 * Chinese text as tokens: names known to stand in the article, numbers by value, Latin words, and
 * the longest phrases of the dictionary and words of the lexicon; particles are left out.
 */
final class ChineseWords {

  private static final Set<String> PARTICLES =
      "的了着地得之也而且和与及在是有就这那个都把被所以"
          .codePoints()
          .mapToObj(Character::toString)
          .collect(Collectors.toSet());

  /** What a number that counts as a token has somewhere; reading numbers takes time. */
  private static final Pattern MAYBE_NUMBER = Pattern.compile("[\\p{Nd}〇零十百千万萬亿億兆廿卅月成分倍]");

  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final Map<String, String> names;
  private final int longestName;

  ChineseWords(Lexicon lexicon, Dictionary dictionary, Map<String, String> names) {
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.names = names;
    this.longestName = names.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words of a text in simplified script. */
  List<Word> in(String text) {
    return MAYBE_NUMBER.matcher(text).find()
        ? NumberTokens.words(text, ChineseNumbers.in(text), this::words)
        : words(text);
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = i + 1;
      if (Character.isIdeographic(text.charAt(i))) {
        int known = Math.max(dictionary.longestPhrase(text, i), lexicon.longestWord(text, i));
        end = Math.max(end, i + Math.max(name(text, i), known));
        String word = text.substring(i, end);
        if (!PARTICLES.contains(word)) {
          words.add(new Word(word, new Span(i, end)));
        }
      } else if (Character.isLetter(text.charAt(i))) {
        while (end < text.length() && isLatin(text.charAt(end))) {
          end++;
        }
        for (Word word : EnglishWords.words(text.substring(i, end))) {
          words.add(word.plus(i));
        }
      }
      i = end;
    }
    return words;
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** The length of the longest name that begins at {@code at}, 0 if none does. */
  private int name(String text, int at) {
    for (int n = Math.min(longestName, text.length() - at); n > 1; n--) {
      if (names.containsKey(text.substring(at, at + n))) {
        return n;
      }
    }
    return 0;
  }
}

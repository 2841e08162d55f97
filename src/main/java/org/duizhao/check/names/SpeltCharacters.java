package org.duizhao.check.names;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duizhao.align.Lexicon;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Finds the characters of a Chinese segment that a word of pinyin spells.
 *
 * @param text the segment in simplified script; all offsets are into it
 */
public record SpeltCharacters(String text) {

  private static final int MOST_CHARACTERS = 4;

  public static SpeltCharacters of(Segment zh) {
    return new SpeltCharacters(Script.simplify(zh.text()));
  }

  /**
   * The first characters that a word spells: a word of the lexicon, or a part of one; if it has a
   * capital, a word that is no name by itself.
   */
  public Optional<Span> first(String word) {
    String letters = Pinyin.letters(word);
    boolean isSmall = word.equals(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      for (int n = 2; n <= MOST_CHARACTERS && i + n <= text.length(); n++) {
        String run = text.substring(i, i + n);
        if (spells(letters, run) && (isSmall ? isInWord(i, i + n) : NameLists.isGeneric(run))) {
          return Optional.of(new Span(i, i + n));
        }
      }
    }
    return Optional.empty();
  }

  /** How many characters from an offset on a word spells; 0 if none. */
  public int after(int offset, String word) {
    return length(word, text.length() - offset, n -> text.substring(offset, offset + n));
  }

  /** How many characters up to an offset a word spells; 0 if none. */
  public int before(int offset, String word) {
    return length(word, offset, n -> text.substring(offset - n, offset));
  }

  private static int length(String word, int most, IntFunction<String> run) {
    String letters = Pinyin.letters(word);
    return IntStream.rangeClosed(1, Math.min(MOST_CHARACTERS, most))
        .filter(n -> spells(letters, run.apply(n)))
        .findFirst()
        .orElse(0);
  }

  private static boolean spells(String letters, String han) {
    return Pinyin.readings(han.codePointAt(0)).stream().anyMatch(letters::startsWith)
        && Spelling.isPinyin(letters, han);
  }

  /** Whether characters are a word of the lexicon or lie in one. */
  private boolean isInWord(int start, int end) {
    return Lexicon.standard().contains(text.substring(start, end))
        || IntStream.rangeClosed(Math.max(0, start - MOST_CHARACTERS), start)
            .anyMatch(i -> i + Lexicon.standard().longestWord(text, i) >= end);
  }
}

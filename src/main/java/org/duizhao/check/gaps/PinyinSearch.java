package org.duizhao.check.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.check.names.NameLists;
import org.duizhao.check.names.SpeltCharacters;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Finds pinyin in an English segment where a word is due.
 *
 * <p>That is a written word of two syllables or more that is not English, nor a place, nor a
 * loanword, and spells characters in the Chinese of the bead ({@link SpeltCharacters}). Words next
 * to it that spell the next characters belong to it. What is meant to be pinyin ({@link
 * LeftPinyin#isMeant}) is left out.
 *
 * @param words those of the English segment
 */
record PinyinSearch(Segment en, List<MatchResult> words, List<Segment> zh) {

  private static final int LEAST_LETTERS = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{M}]+(?:['’-]\\p{IsLatin}+)*");

  /** The passages of a bead, in order. */
  static List<LeftPinyin> in(Bead bead) {
    List<LeftPinyin> found = new ArrayList<>();
    for (Segment en : bead.en()) {
      List<MatchResult> words = WORD.matcher(en.text()).results().toList();
      found.addAll(new PinyinSearch(en, words, bead.zh()).found());
    }
    return found;
  }

  private List<LeftPinyin> found() {
    List<LeftPinyin> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() >= end && isPinyin(word(i))) {
        Optional<LeftPinyin> passage = passage(i);
        end = passage.map(pinyin -> pinyin.words().end()).orElse(end);
        passage.filter(pinyin -> !pinyin.isMeant()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isPinyin(String word) {
    String letters = Pinyin.letters(word);
    return letters.length() >= LEAST_LETTERS
        && !Pinyin.isSyllable(letters)
        && Pinyin.isSpelling(letters)
        && !NameLists.isEnglish(letters)
        && !NameLists.isPlace(letters)
        && !NameLists.isLoanword(letters);
  }

  /** What the word with a number spells first in the Chinese, with its neighbours. */
  private Optional<LeftPinyin> passage(int number) {
    for (Segment segment : zh) {
      SpeltCharacters spelt = SpeltCharacters.of(segment);
      Optional<Span> core = spelt.first(word(number));
      if (core.isPresent()) {
        return Optional.of(grown(number, segment, spelt, core.get()));
      }
    }
    return Optional.empty();
  }

  /** With the words on either side that spell the characters on either side. */
  private LeftPinyin grown(int number, Segment segment, SpeltCharacters spelt, Span core) {
    int last = number;
    int zhEnd = core.end();
    while (isGlued(last, last + 1) && spelt.after(zhEnd, word(last + 1)) > 0) {
      last++;
      zhEnd += spelt.after(zhEnd, word(last));
    }
    int first = number;
    int zhStart = core.start();
    while (isGlued(first - 1, first) && spelt.before(zhStart, word(first - 1)) > 0) {
      first--;
      zhStart -= spelt.before(zhStart, word(first));
    }
    Span pinyin = new Span(words.get(first).start(), words.get(last).end());
    return new LeftPinyin(en, pinyin, segment, new Span(zhStart, zhEnd));
  }

  private String word(int number) {
    return words.get(number).group();
  }

  /** Whether there are two such words with nothing but a character between them. */
  private boolean isGlued(int one, int next) {
    return one >= 0 && next < words.size() && words.get(next).start() == words.get(one).end() + 1;
  }
}

package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duizhao.align.Bead;
import org.duizhao.align.Lexicon;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Script;
import org.duizhao.text.Segment;

/**
 * Pinyin in the English where a word is due.
 *
 * <p>In small letters that is a written word of two syllables or more that is not English, nor a
 * loanword, and spells a word of the lexicon, or a part of one, in the Chinese of the bead. With a
 * capital it may be a name of anything, so only words that are no names by themselves count. Words
 * next to it that spell the next characters belong to it. What stands in quotation marks or
 * brackets, is explained in brackets, or is part of a title in the Chinese, is meant.
 *
 * @param en the segment, with offsets into it
 * @param zh the segment with the characters that are spelt, with offsets into it
 */
record LeftPinyin(Segment en, int start, int end, Segment zh, int zhStart, int zhEnd) {

  private static final int MOST_CHARACTERS = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{M}]+(?:['’-]\\p{IsLatin}+)*");
  private static final Pattern MEANT_BEFORE =
      Pattern.compile("[“”\"‘'(（*_\\[][^“”\"‘’)）*_\\]]{0,40}$");
  private static final Pattern MEANT_AFTER =
      Pattern.compile("^[^“”\"‘’(（*_\\[]{0,40}[“”\"’')）*_\\]]");
  private static final Pattern EXPLAINED = Pattern.compile("^[”\"’']?\\s?[(（]");

  /** The passages of a bead, in order. */
  static List<LeftPinyin> in(Bead bead) {
    List<LeftPinyin> found = new ArrayList<>();
    for (Segment segment : bead.en()) {
      List<MatchResult> words = WORD.matcher(segment.text()).results().toList();
      int next = 0;
      for (int i = 0; i < words.size(); i++) {
        if (i >= next && isPinyin(words.get(i).group())) {
          int at = i;
          Optional<LeftPinyin> core =
              bead.zh().stream()
                  .flatMap(zh -> core(segment, words.get(at), zh).stream())
                  .findFirst();
          if (core.isPresent()) {
            LeftPinyin whole = core.get().grown(words, i);
            if (!whole.isMeant()) {
              found.add(whole);
            }
            next = i;
            while (next < words.size() && words.get(next).start() < whole.end) {
              next++;
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isPinyin(String word) {
    String letters = Pinyin.letters(word);
    return letters.length() > 3
        && !Pinyin.isSyllable(letters)
        && Pinyin.isSpelling(letters)
        && !NameLists.isEnglish(letters)
        && !NameLists.isPlace(letters)
        && !NameLists.isLoanword(letters);
  }

  private static Optional<LeftPinyin> core(Segment en, MatchResult word, Segment zh) {
    String text = Script.simplify(zh.text());
    String letters = Pinyin.letters(word.group());
    boolean isSmall = word.group().equals(word.group().toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      for (int n = 2; n <= MOST_CHARACTERS && i + n <= text.length(); n++) {
        String run = text.substring(i, i + n);
        if (spells(letters, run)
            && (isSmall ? isInWord(text, i, i + n) : NameLists.isGeneric(run))) {
          return Optional.of(new LeftPinyin(en, word.start(), word.end(), zh, i, i + n));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean spells(String letters, String han) {
    return Pinyin.readings(han.codePointAt(0)).stream().anyMatch(letters::startsWith)
        && Spelling.isPinyin(letters, han);
  }

  /** Whether characters are a word of the lexicon or lie in one. */
  private static boolean isInWord(String text, int start, int end) {
    if (Lexicon.standard().contains(text.substring(start, end))) {
      return true;
    }
    for (int i = Math.max(0, start - MOST_CHARACTERS); i <= start; i++) {
      if (i + Lexicon.standard().longestWord(text, i) >= end) {
        return true;
      }
    }
    return false;
  }

  /** With the words on either side that spell the characters on either side. */
  private LeftPinyin grown(List<MatchResult> words, int i) {
    String text = Script.simplify(zh.text());
    LeftPinyin whole = this;
    for (int k = i + 1; k < words.size() && words.get(k).start() == whole.end + 1; k++) {
      Optional<Integer> length = length(words.get(k), text.substring(whole.zhEnd), false);
      if (length.isEmpty()) {
        break;
      }
      whole =
          new LeftPinyin(
              en, whole.start, words.get(k).end(), zh, zhStart, whole.zhEnd + length.get());
    }
    for (int k = i - 1; k >= 0 && words.get(k).end() == whole.start - 1; k--) {
      Optional<Integer> length = length(words.get(k), text.substring(0, whole.zhStart), true);
      if (length.isEmpty()) {
        break;
      }
      whole =
          new LeftPinyin(
              en, words.get(k).start(), whole.end, zh, whole.zhStart - length.get(), whole.zhEnd);
    }
    return whole;
  }

  /** How many characters at the head or the end of a text a word spells. */
  private static Optional<Integer> length(MatchResult word, String text, boolean atEnd) {
    String letters = Pinyin.letters(word.group());
    for (int n = 1; n <= Math.min(MOST_CHARACTERS, text.length()); n++) {
      String run = atEnd ? text.substring(text.length() - n) : text.substring(0, n);
      if (spells(letters, run)) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  private boolean isMeant() {
    String before = zh.text().substring(0, zhStart);
    boolean isTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
    return isTitle
        || (MEANT_BEFORE.matcher(en.text().substring(0, start)).find()
            && MEANT_AFTER.matcher(en.text().substring(end)).find())
        || EXPLAINED.matcher(en.text().substring(end)).find();
  }
}

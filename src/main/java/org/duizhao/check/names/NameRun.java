package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.align.Bead;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Segment;

/** Neighbouring capitalised words of an English segment that are no English words: a whole name. */
final class NameRun {

  private static final int LONGEST = 4;
  private static final Set<String> NEVER_IN_A_NAME =
      Set.of(
          "a", "an", "he", "she", "me", "we", "you", "no", "so", "do", "to", "long", "can", "men",
          "china", "chinese");

  private NameRun() {}

  /** The runs in the English of a bead, in their order. */
  static List<WrittenName> in(Bead bead) {
    List<WrittenName> runs = new ArrayList<>();
    for (Segment segment : bead.en()) {
      EnglishText text = EnglishText.of(segment);
      for (int i = 0; i < text.words().size(); i++) {
        int last = end(text, i);
        if (last >= i) {
          if (last - i < LONGEST) {
            runs.add(new WrittenName(segment, text, i, last));
          }
          i = last;
        }
      }
    }
    return runs;
  }

  /** The last word of the run that begins at a word, one less than that if none does. */
  private static int end(EnglishText text, int first) {
    int last = first - 1;
    boolean isName = false;
    for (int i = first; i < text.words().size(); i++) {
      boolean hyphenated = i > first && isHyphen(text, i - 1);
      if (i > first
          && !text.text()
              .substring(text.words().get(i - 1).end(), text.words().get(i).start())
              .equals(" ")
          && !hyphenated) {
        break;
      }
      Word word = text.words().get(i);
      if (!hyphenated && !mayBeName(word, isName)) {
        break;
      }
      isName = true;
      last = i;
    }
    return last;
  }

  private static boolean isHyphen(EnglishText text, int word) {
    return text.text()
        .substring(text.words().get(word).end(), text.words().get(word + 1).start())
        .equals("-");
  }

  private static boolean mayBeName(Word word, boolean inside) {
    String letters = Pinyin.letters(word.text());
    boolean capital = Character.isUpperCase(word.text().codePointAt(0)) && !letters.isEmpty();
    boolean abbreviation =
        word.text().length() > 1
            && word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
    return capital
        && !abbreviation
        && !NEVER_IN_A_NAME.contains(letters)
        && (!NameLists.isEnglish(word.lower())
            || NameLists.isSurname(letters)
            || (inside && Pinyin.isSyllable(letters)));
  }

  /**
   * Whether a name is one in the manner of Chinese: two syllables of pinyin or more, a family name
   * first or last.
   */
  static boolean isChinese(WrittenName run) {
    List<String> words =
        run.text().words().subList(run.first(), run.last() + 1).stream()
            .map(word -> Pinyin.letters(word.text()))
            .toList();
    return words.size() > 1
        && words.stream().allMatch(Pinyin::isSpelling)
        && (NameLists.isSurname(words.get(0)) || NameLists.isSurname(words.get(words.size() - 1)));
  }
}

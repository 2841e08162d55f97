package org.duizhao.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.EnglishText.Word;
import org.duizhao.text.Pinyin;
import org.duizhao.text.Segment;

/** Neighbouring capitalised words of an English segment that may be a name, or a part of one. */
record WrittenName(Segment segment, EnglishText text, int first, int last) {

  /** Every word of a segment that begins with a capital letter. */
  static List<WrittenName> words(Segment segment) {
    EnglishText text = EnglishText.of(segment);
    List<WrittenName> words = new ArrayList<>();
    for (int i = 0; i < text.words().size(); i++) {
      WrittenName word = new WrittenName(segment, text, i, i);
      if (word.isCapitalised()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The letters of every run of words of a segment, of one to {@code longest} words. */
  static Set<String> runs(Segment segment, int longest) {
    List<Word> words = EnglishText.of(segment).words();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + longest); j++) {
        runs.add(run.append(Pinyin.letters(words.get(j).text())).toString());
      }
    }
    return runs;
  }

  int start() {
    return text.words().get(first).start();
  }

  int end() {
    return text.words().get(last).end();
  }

  String words() {
    return text.text().substring(start(), end());
  }

  /** In small letters, without what stands between the words. */
  String letters() {
    return Pinyin.letters(words());
  }

  boolean isEnglish() {
    return first == last && NameLists.isEnglish(text.words().get(first).lower());
  }

  /** The capitalised word that follows it over a space or a hyphen. */
  Optional<WrittenName> next() {
    return neighbour(last, last + 1);
  }

  /** The capitalised word before it. */
  Optional<WrittenName> previous() {
    return neighbour(first - 1, first - 1);
  }

  /** The word after it in small letters, empty if there is none. */
  String follower() {
    return last + 1 < text.words().size() ? text.words().get(last + 1).lower() : "";
  }

  /** From this word to another one after it. */
  WrittenName to(WrittenName other) {
    return new WrittenName(segment, text, first, other.last);
  }

  /**
   * What may be a given name that begins with this word: with the next word if a hyphen binds it or
   * if both are syllables of pinyin, and the word alone.
   */
  List<WrittenName> givenNames() {
    if (last + 1 >= text.words().size() || !text.gap(last).equals(" ")) {
      return List.of(this);
    }
    WrittenName both = new WrittenName(segment, text, first, last + 1);
    if (both.isHyphenated()) {
      return List.of(both);
    }
    WrittenName next = new WrittenName(segment, text, last + 1, last + 1);
    boolean areSyllables =
        next.isCapitalised() && Pinyin.isSyllable(letters()) && Pinyin.isSyllable(next.letters());
    return areSyllables ? List.of(both, this) : List.of(this);
  }

  boolean isHyphenated() {
    return words().matches("[^\\s-]+-[^\\s-]+");
  }

  boolean isOfSyllables() {
    return text.words().subList(first, last + 1).stream()
        .allMatch(word -> Pinyin.isSyllable(Pinyin.letters(word.text())));
  }

  boolean overlaps(WrittenName other) {
    return segment.equals(other.segment) && first <= other.last && other.first <= last;
  }

  private boolean isCapitalised() {
    Word word = text.words().get(first);
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  private Optional<WrittenName> neighbour(int gap, int word) {
    boolean isThere = gap >= 0 && gap + 1 < text.words().size() && text.gap(gap).equals(" ");
    return isThere
        ? Optional.of(new WrittenName(segment, text, word, word)).filter(WrittenName::isCapitalised)
        : Optional.empty();
  }
}

package org.duizhao.suggest;

import java.util.stream.IntStream;
import org.duizhao.suggest.Phrases.Sighting;

/**
 * What the links say of the English words of a bead from the side of one Chinese phrase in it: a
 * word is the phrase's own if it answers to the phrase rather than to other words, and free if it
 * answers to none.
 */
final class PhraseLinks {

  private final LinkedText text;
  private final EnglishSide english;
  private final int from;
  private final int to;

  PhraseLinks(Sighting sighting) {
    text = sighting.text();
    english = text.english();
    from = sighting.from();
    to = sighting.to();
  }

  /** How many characters the phrase has. */
  int characters() {
    return IntStream.range(from, to).map(this::length).sum();
  }

  /** How many characters of the phrase have their counterparts among English words. */
  int linked(int start, int end) {
    return IntStream.range(from, to)
        .filter(z -> IntStream.range(start, end).anyMatch(e -> text.isLinked(z, e)))
        .map(this::length)
        .sum();
  }

  /** Likewise, but a long word is not answered by one word alone: not beyond three characters. */
  int answered(int start, int end) {
    return IntStream.range(from, to)
        .map(
            z -> {
              int words =
                  (int) IntStream.range(start, end).filter(e -> text.isLinked(z, e)).count();
              return words == 0 ? 0 : Math.min(length(z), 2 * words + 1);
            })
        .sum();
  }

  /** Whether the words of the phrase have counterparts among English words, or may have. */
  boolean covers(int start, int end) {
    int linked = linked(start, end);
    return linked == characters()
        || (IntStream.range(start, end).anyMatch(this::isFree) && 2 * linked >= characters());
  }

  /** Whether the phrase has a word of one character, as what no lexicon lists falls into. */
  boolean isUnlisted() {
    return IntStream.range(from, to).anyMatch(z -> length(z) == 1);
  }

  /** Whether the phrase both begins and ends with a word of several characters. */
  boolean isOfWords() {
    return length(from) > 1 && length(to - 1) > 1;
  }

  boolean isLinked() {
    return IntStream.range(0, english.words().size()).anyMatch(e -> inside(e) > 0);
  }

  /**
   * How likely an English word answers to a word of the phrase. Single characters are believed to
   * have counterparts in names only: as words they are too common.
   */
  double inside(int e) {
    return text.likely(e, z -> z >= from && z < to && (length(z) > 1 || english.isName(e)));
  }

  boolean isOwn(int e) {
    double own = inside(e);
    return own > 0 && own >= outside(e);
  }

  boolean isFree(int e) {
    return inside(e) == 0 && outside(e) == 0;
  }

  boolean isFreeCapital(int e) {
    return isFree(e) && english.isName(e);
  }

  /** Whether an English word answers to a Chinese one of more than one character. */
  boolean isOfAWord(int e) {
    return IntStream.range(from, to).anyMatch(z -> length(z) > 1 && text.isLinked(z, e));
  }

  /** Whether an English word answers to a Chinese one directly before or after the phrase. */
  boolean isNeighbour(int e) {
    return (from > 0 && text.isJoinedZh(from - 1) && text.isLinked(from - 1, e))
        || (text.isJoinedZh(to - 1) && text.isLinked(to, e));
  }

  private double outside(int e) {
    return text.likely(e, z -> z < from || z >= to);
  }

  private int length(int z) {
    return text.zh().token(z).length();
  }
}

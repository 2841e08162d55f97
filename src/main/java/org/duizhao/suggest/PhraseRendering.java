package org.duizhao.suggest;

import java.util.List;
import org.duizhao.text.Place;

/**
 * The English words that answer to a Chinese phrase at one place.
 *
 * @param phrase in simplified script
 * @param words the lemmas of the English words that carry meaning, in order
 */
public record PhraseRendering(String phrase, Place zh, Place en, List<String> words, Kind kind) {

  /** What the English words look like. */
  public enum Kind {
    /** All have capitals that mean a name. */
    NAME,
    /** A noun phrase that answers to all of the Chinese one. */
    TERM,
    /** Neither, or it cannot be told. */
    OTHER
  }

  public PhraseRendering {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException(phrase + " rendered by nothing");
    }
  }

  /** Whether both have the same words, or one is short for the other. */
  public boolean isLike(PhraseRendering other) {
    return Wording.areLike(words, other.words);
  }
}

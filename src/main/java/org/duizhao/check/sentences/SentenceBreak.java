package org.duizhao.check.sentences;

import org.duizhao.text.Span;

/**
 * A point at which an English sentence is torn.
 *
 * @param span the words there, in offsets from the start of the segment
 */
record SentenceBreak(Kind kind, Span span) {

  /** How it is torn. */
  enum Kind {
    /** By a capital that begins a sentence. */
    CAPITAL,
    CAPITAL_AFTER_SEMICOLON,
    /** By a capital of a word that the article writes with a small letter otherwise. */
    STRAY_CAPITAL,
    /** By a full stop with a small letter after it. */
    SMALL,
    /** By a full stop before another mark. */
    TWO_MARKS
  }
}

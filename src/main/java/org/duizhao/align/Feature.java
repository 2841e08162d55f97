package org.duizhao.align;

/**
 * What is weighed of a bead. Values are told by the classes of evidence; how much each counts is
 * learnt ({@link Weights}).
 */
enum Feature {
  /** {@link Types}: how many segments it joins, and how common that is in this pair. */
  SHARE,
  NULL_ODDS,
  NULL_ZH,
  NULL_EN,
  NULL_LENGTH,
  MORE_ZH,
  MORE_EN,
  MANY_TO_MANY,

  /** {@link WordEvidence}: what the words are worth, by side, and by the token. */
  WORDS_ZH,
  WORDS_EN,
  WORDS_BY_TOKEN,

  /** {@link Lengths}: how the length ratio deviates from the usual one. */
  LENGTH,
  DEVIATION,

  /** {@link Marks}: the punctuation that translators keep. */
  BOTH_ASK,
  ONE_ASKS,
  BOTH_END_ASKING,
  ONE_ENDS_ASKING,
  BOTH_EXCLAIM,
  ONE_EXCLAIMS,
  BOTH_BEGIN_QUOTED,
  ONE_BEGINS_QUOTED,
  BOTH_END_QUOTED,
  ONE_ENDS_QUOTED,
  BOTH_QUOTE_ALIKE,
  QUOTATIONS_APART,
  BOTH_UNFINISHED,
  ONE_UNFINISHED,

  /** {@link Layout}: the parts that segments play on their page, and where sentences are torn. */
  BOTH_HEADING,
  ONE_HEADING,
  NULL_HEADING,
  NULL_FURNITURE,
  TEARS_ZH,
  TEARS_EN,
  TEARS_BEFORE_LOWER,
  BOTH_NEW_PARAGRAPH,
  ONE_NEW_PARAGRAPH;

  /** Takes what a class of evidence has to tell of a bead. */
  interface Sink {
    void add(Feature feature, double value);

    /** Tells whether something holds of both sides, or of one only. */
    default void agree(Feature both, Feature one, boolean zh, boolean en) {
      if (zh != en) {
        add(one, 1);
      } else if (zh) {
        add(both, 1);
      }
    }
  }
}

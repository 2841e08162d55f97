package org.duizhao.align;

import org.duizhao.text.Span;

/**
 * A word as the aligner sees it.
 *
 * @param token what it counts as: a lemma, a Chinese word in simplified script, a number by value
 * @param span where it stands in the text it was read from
 */
public record Word(String token, Span span) {

  Word plus(int offset) {
    return new Word(token, span.plus(offset));
  }
}

package org.duizhao.fix;

import org.duizhao.check.Finding;
import org.duizhao.text.Span;

/**
 * A stretch of an article, or of its file, that gives way to other words.
 *
 * @param finding what it is a fix of
 */
public record Edit(Span span, String words, Finding finding) {

  /** The same words elsewhere. */
  Edit at(Span other) {
    return new Edit(other, words, finding);
  }
}

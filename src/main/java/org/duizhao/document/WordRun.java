package org.duizhao.document;

import org.duizhao.text.Span;

/**
 * A stretch of an article's text that stands in one run of a Word document, character by character:
 * a tab, a line break, a symbol and a hyphen that is an element of its own are one each.
 *
 * @param part the part of the package, such as {@code word/document.xml}
 * @param number the {@code w:r} elements of the part that start before this one, deleted ones and
 *     those of fallback content among them
 * @param offset how many characters of the run's text stand before the stretch
 * @param span the stretch
 */
public record WordRun(String part, int number, int offset, Span span) {}

package org.duizhao.text;

import java.util.Optional;
import org.duizhao.text.Segment.Kind;

/**
 * A paragraph that is known from the structure of a file.
 *
 * @param span its place in the article's text
 * @param kind what part the file says it plays; empty if its words are to be judged
 */
public record Paragraph(Span span, Optional<Kind> kind) {}

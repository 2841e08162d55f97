package org.duizhao.document;

import org.duizhao.text.Article;

/**
 * A file that is text: plain, Markdown or HTML.
 *
 * @param text the whole decoded text of the file, without a byte order mark, line ends as they are
 * @param map where in {@code text} the article's text stands
 */
public record TextDocument(
    Article article, FileKind kind, String text, Encoding encoding, SourceMap map)
    implements Document {}

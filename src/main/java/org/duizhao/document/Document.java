package org.duizhao.document;

import org.duizhao.text.Article;

/** A file that was read as an article, with what is needed to write into a copy of it. */
public sealed interface Document permits TextDocument, WordDocument {

  Article article();
}

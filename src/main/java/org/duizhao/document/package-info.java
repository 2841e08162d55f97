/**
 * Files to articles: which encoding a file is in, what kind of file it is, one class per kind, and
 * whether the two sides of a pair are in the languages they should be in. Meets ICU4J only for
 * charset detection; a heavy library is loaded only when a file needs it.
 */
package org.duizhao.document;

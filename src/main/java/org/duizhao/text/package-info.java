/**
 * What a text is made of: articles, segments, spans and places; sentences; numerals and dates as
 * values; pinyin; script; English inflection. Knows nothing of files, glossaries or alignments. The
 * only package that meets ICU4J's text services, but for charset detection.
 */
package org.duizhao.text;

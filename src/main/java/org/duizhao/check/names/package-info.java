/**
 * Names of persons and places, by their pinyin and by lists, and which words are English and no
 * names. The packages after it in the line, {@code negations}, {@code gaps} and {@code grammar},
 * ask it what is a name.
 */
package org.duizhao.check.names;

/**
 * What bitexts teach about words: the phrases that an article repeats, and how each was rendered at
 * each place.
 */
package org.duizhao.suggest;

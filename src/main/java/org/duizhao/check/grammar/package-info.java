/**
 * The English by itself, read by LanguageTool, which is met only in {@code Grammar} and the classes
 * named after it. Of the other checks it knows {@code names}, which vouches for the words of the
 * source.
 */
package org.duizhao.check.grammar;

/**
 * Negations that only one side has. Of the other checks it knows {@code names}, whose list tells
 * English words.
 */
package org.duizhao.check.negations;

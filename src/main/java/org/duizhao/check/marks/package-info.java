/**
 * Punctuation: pairs of quotes and brackets, spaces, hyphens, full-width marks. Knows no other
 * package of checks.
 */
package org.duizhao.check.marks;

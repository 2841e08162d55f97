/**
 * How sentences are put together: breaks within and between them, conjunctions, closing marks,
 * words written twice. Knows no other package of checks.
 */
package org.duizhao.check.sentences;

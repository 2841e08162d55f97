/**
 * Bitexts out and in: one class per format, listed in {@link org.duizhao.exchange.Format}. Also the
 * pieces of JSON and HTML that findings are reported with.
 */
package org.duizhao.exchange;

/**
 * Numbers, dates and units, compared by value, and how numbers are written. Knows no other package
 * of checks.
 */
package org.duizhao.check.numbers;

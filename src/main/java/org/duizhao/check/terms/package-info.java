/**
 * Whether the glossary is kept: terms without an allowed rendering, and renderings that are wrong.
 * The first of the line of checks; knows no other.
 */
package org.duizhao.check.terms;

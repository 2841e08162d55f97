/**
 * Whether one thing is written one way, within an article and across a batch. Knows no other
 * package of checks.
 */
package org.duizhao.check.consistency;

/**
 * Findings that were decided about: the decisions remembered beside the articles and the baseline
 * of a backlog, both keyed on the rule and the words of a finding, so that they live through edits
 * elsewhere. What is suppressed is not told and does not fail a run, but is not forgotten either.
 */
package org.duizhao.suppress;

/**
 * What can be wrong with a translation: what a rule, a finding and a check are, and the list of all
 * checks. The checks themselves stand in one package per subject, each rule with its page beside
 * its class in the resources; they know this package, and of it only {@code Checks} knows them.
 * They form the line {@code terms, numbers, marks, sentences, consistency, names, negations, gaps,
 * grammar}.
 */
package org.duizhao.check;

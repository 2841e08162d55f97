/** Findings as people and programs read them: one report, one renderer per format. */
package org.duizhao.report;

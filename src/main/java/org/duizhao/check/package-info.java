/**
 * What can be wrong with a translation: one class and one page (in the resources) per rule, listed
 * in {@code Checks}. LanguageTool is met only in {@code Grammar}.
 */
package org.duizhao.check;

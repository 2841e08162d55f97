/**
 * Findings written into copies of the files they are about: comments in a Word document, notes in
 * XLIFF. Nothing else in the copy differs from the file.
 */
package org.duizhao.comment;

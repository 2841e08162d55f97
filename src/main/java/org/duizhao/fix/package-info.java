/**
 * Fixes written into the English: which stretches of a file give way to which words, the file as it
 * is afterwards, encoded as it was, and the difference as text. Nothing here writes to disk. Meets
 * java-diff-utils.
 */
package org.duizhao.fix;

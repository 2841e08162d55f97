/**
 * Which English sentences translate which Chinese ones: beads, bitexts, the aligner, one class per
 * kind of evidence it weighs, and the bilingual lexicon.
 */
package org.duizhao.align;

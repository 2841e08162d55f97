package org.duizhao.text;

/** How a text becomes segments. */
public enum Segmentation {
  /** Paragraphs are recognised and split into sentences. */
  SENTENCES,
  /** Every line is one segment already; an empty line is an empty segment. */
  LINES
}

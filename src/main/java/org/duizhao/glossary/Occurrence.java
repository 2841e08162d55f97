package org.duizhao.glossary;

/** A listed phrase found in a Chinese text, in UTF-16 offsets into that text, the end exclusive. */
public record Occurrence(Entry entry, int start, int end) {}

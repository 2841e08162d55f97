package org.duizhao.exchange;

/**
 * What writers want to know besides the bitexts.
 *
 * @param version of Duizhao, for formats that say what made them
 * @param width of the terminal in cells, for the table
 * @param minScore of the beads to write; formats to read and review mark those below it instead
 * @param english the language tag of the English: en-US or en-GB
 */
public record WriteOptions(String version, int width, double minScore, String english) {}

package org.duizhao.glossary;

/**
 * A cell of a CSV text.
 *
 * @param start where it begins, its opening quotation mark included, as an offset into the text
 * @param end exclusive, before the separator
 * @param value what it says
 */
record CsvCell(int start, int end, String value) {

  /** Whether it stands in quotation marks. */
  boolean isQuoted() {
    return end - start != value.length();
  }

  /**
   * How another value is written in its place: in quotation marks if this one was, or if it must.
   */
  String written(String other, char separator) {
    boolean must =
        other.startsWith("\"")
            || other.indexOf(separator) >= 0
            || other.indexOf('\n') >= 0
            || other.indexOf('\r') >= 0;
    return isQuoted() || must ? '"' + other.replace("\"", "\"\"") + '"' : other;
  }
}

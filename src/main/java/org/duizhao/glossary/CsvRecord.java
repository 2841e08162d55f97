package org.duizhao.glossary;

import java.util.Collections;
import java.util.List;

/**
 * A row of cells.
 *
 * @param line the line of the text it begins on, from 1
 * @param number its row in a spreadsheet, from 1
 * @param cells none if its quotation marks are out of place
 */
record CsvRecord(int line, int number, List<CsvCell> cells) {

  CsvRecord {
    cells = Collections.unmodifiableList(cells);
  }

  boolean isBroken() {
    return cells.isEmpty();
  }
}

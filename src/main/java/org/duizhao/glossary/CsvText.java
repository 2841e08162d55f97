package org.duizhao.glossary;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Rows as CSV text, cells quoted where they must be. */
public final class CsvText {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

  private CsvText() {}

  /** A line for each row. */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> FORMAT.format(row.toArray()) + "\n")
        .collect(Collectors.joining());
  }
}

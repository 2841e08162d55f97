package org.duizhao.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.duizhao.text.Script;

/** Writes rows in a layout. */
record ListFormat(Layout layout) {

  void write(List<ListRow> rows, OutputStream out) throws IOException {
    String language = language(rows);
    switch (layout) {
      case TBX -> TbxWriter.write(rows, language, out);
      case XLSX -> ExcelSheet.write(TableWriter.table(layout, rows, language), out);
      default -> {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, format());
        printer.printRecords(TableWriter.table(layout, rows, language));
        printer.flush();
      }
    }
  }

  private CSVFormat format() {
    CSVFormat.Builder format =
        CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL);
    return switch (layout) {
      case TSV -> format.setDelimiter('\t').get();
      case LOKALISE -> format.setDelimiter(';').get();
      case WEBLATE -> format.setQuoteMode(QuoteMode.ALL).get();
      case OMEGAT -> format.setDelimiter('\t').setQuote(null).setQuoteMode(null).get();
      default -> format.get();
    };
  }

  /** The tag of the script that most rows are in. */
  private static String language(List<ListRow> rows) {
    long traditional =
        rows.stream().filter(row -> !Script.simplify(row.zh()).equals(row.zh())).count();
    return traditional * 2 > rows.size() ? "zh-TW" : "zh-CN";
  }
}

package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.duizhao.align.Bitext;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void numbersBeadsWithinTheirPair() throws IOException {
    List<CSVRecord> rows = rows(Written.text(Format.CSV, 0.7, Sample.bitext(), Sample.bitext()));
    assertEquals(List.of("id", "zh", "en", "score", "pair"), rows.get(0).toList());
    assertEquals(List.of("3", "附近的茶馆也重新开张。", "", "0.800", "canal"), rows.get(2).toList());
    assertEquals(
        List.of("4", "", "Click here to subscribe.", "0.750", "canal2"), rows.get(6).toList());
    assertEquals(7, rows.size());
  }

  @Test
  void holdsAnyText() throws IOException {
    for (long seed = 0; seed < 50; seed++) {
      Bitext bitext = Written.nasty(seed);
      CSVRecord row = rows(Written.text(Format.CSV, bitext)).get(1);
      assertEquals(Passage.zh(bitext.beads().get(0)), row.get(1));
      assertEquals(Passage.en(bitext.beads().get(0)), row.get(2));
    }
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    assertTrue(csv.startsWith("\uFEFF"));
    return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
  }
}

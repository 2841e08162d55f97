package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duizhao.align.Bitext;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  @Test
  void numbersBeadsWithinTheirPair() throws IOException {
    List<Row> rows = rows(Written.bytes(Format.XLSX, 0, Sample.bitext(), Sample.bitext()));
    assertEquals(11, rows.size());
    assertEquals(List.of("id", "zh", "en", "score", "pair"), cells(rows.get(0)));
    assertEquals(List.of("3", "附近的茶馆也重新开张。", "", "0.8", "canal"), cells(rows.get(3)));
    assertEquals(List.of("5", "【编辑：何青】", "Editor：He Qing", "0.31", "canal2"), cells(rows.get(10)));
  }

  @Test
  void keepsTheHeaderInSightAndFiltersAllRows() throws IOException {
    String sheet =
        Written.parts(Written.bytes(Format.XLSX, 0, Sample.bitext()))
            .get("xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("ySplit=\"1\" topLeftCell=\"A2\""), sheet);
    assertTrue(sheet.contains("<autoFilter ref=\"A1:E6\""), sheet);
  }

  @Test
  void shadesWhatIsDoubtful() throws IOException {
    byte[] sure = Written.bytes(Format.XLSX, 0, Written.pair("一", "one"));
    byte[] doubtful = Written.bytes(Format.XLSX, 0, Sample.bitext());
    assertTrue(Written.parts(doubtful).get("xl/styles.xml").contains("FFF8D7D3"));
    assertTrue(!Written.parts(sure).get("xl/styles.xml").contains("FFF8D7D3"));
  }

  @Test
  void refusesWhatACellCannotHold() {
    Bitext huge = Written.pair("一", "one ".repeat(9000).strip());
    var e = assertThrows(InputException.class, () -> Written.bytes(Format.XLSX, 0, huge));
    assertEquals(
        "--format xlsx: a bead of 35999 characters, more than a cell holds; write csv or docx",
        e.getMessage());
  }

  @Test
  void holdsAnyText() throws IOException {
    for (long seed = 0; seed < 30; seed++) {
      Bitext bitext = Written.nasty(seed);
      List<String> cells = cells(rows(Written.bytes(Format.XLSX, 0, bitext)).get(1));
      assertEquals(XmlWriter.legal(Passage.zh(bitext.beads().get(0))), cells.get(1));
      assertEquals(XmlWriter.legal(Passage.en(bitext.beads().get(0))), cells.get(2));
    }
  }

  private static List<Row> rows(byte[] xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static List<String> cells(Row row) {
    return row.stream().map(cell -> cell.getText()).toList();
  }
}

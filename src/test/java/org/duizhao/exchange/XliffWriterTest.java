package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.reader.XLIFFReaderException;
import org.duizhao.align.Bitext;
import org.junit.jupiter.api.Test;

/** Read by Okapi, which validates by the schemas of OASIS and checks the constraints besides. */
class XliffWriterTest {

  private record Read(StartXliffData start, List<StartFileData> files, List<Unit> units) {

    Segment segment(int unit) {
      return units.get(unit).getSegment(0);
    }
  }

  @Test
  void hasAUnitForEachBead() throws IOException {
    Read read = read(Written.text(Format.XLIFF, Sample.bitext()));
    assertEquals("2.1", read.start().getVersion());
    assertEquals("zh-CN", read.start().getSourceLanguage());
    assertEquals("en-GB", read.start().getTargetLanguage());
    assertEquals(List.of("1", "2", "3", "4", "5"), read.units().stream().map(Unit::getId).toList());
    assertEquals("古镇水渠清淤完工", read.segment(0).getSource().toString());
    assertEquals("Dredging of Old Town Canal Completed", read.segment(0).getTarget().toString());
    assertEquals(TargetState.TRANSLATED, read.segment(1).getState());
  }

  @Test
  void noTextOfOneSideIsLost() throws IOException {
    Read read = read(Written.text(Format.XLIFF, Sample.bitext()));
    assertEquals("附近的茶馆也重新开张。", read.segment(2).getSource().toString());
    assertFalse(read.segment(2).hasTarget());
    assertEquals(TargetState.INITIAL, read.segment(2).getState());
    assertEquals("no counterpart in the English", note(read, 2));
    assertTrue(read.segment(3).getSource().isEmpty());
    assertEquals("Click here to subscribe.", read.segment(3).getTarget().toString());
    assertEquals("no counterpart in the Chinese", note(read, 3));
  }

  @Test
  void asksForAReviewOfLowScores() throws IOException {
    Read read = read(Written.text(Format.XLIFF, Sample.bitext()));
    assertEquals(TargetState.INITIAL, read.segment(4).getState());
    assertEquals("alignment is doubtful: score 0.31", note(read, 4));
    assertEquals(0, read.units().get(1).getNoteCount());
    Read strict = read(Written.text(Format.XLIFF, 0.9, Sample.bitext()));
    assertEquals(5, strict.units().size());
    assertEquals("alignment is doubtful: score 0.61", note(strict, 1));
    Meta score = (Meta) strict.units().get(1).getMetadata().get(0).get(0);
    assertEquals("0.613", score.getData());
  }

  @Test
  void hasAFileForEachPair() throws IOException {
    Bitext traditional = Written.pair("河口小學遷入新校舍", "Hekou Primary School moves");
    Read read = read(Written.text(Format.XLIFF, traditional, Sample.bitext()));
    assertEquals("zh-TW", read.start().getSourceLanguage());
    assertEquals(
        List.of("a.zh.txt", "canal.zh.txt"),
        read.files().stream().map(StartFileData::getOriginal).toList());
    assertEquals("1", read.units().get(1).getId());
  }

  @Test
  void holdsAnyText() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Bitext bitext = Written.nasty(seed);
      Segment segment = read(Written.text(Format.XLIFF, bitext)).segment(0);
      assertEquals(
          XmlWriter.legal(Passage.zh(bitext.beads().get(0))), segment.getSource().getPlainText());
      assertEquals(
          XmlWriter.legal(Passage.en(bitext.beads().get(0))), segment.getTarget().getPlainText());
    }
  }

  @Test
  void theReaderDoesValidate() throws IOException {
    String xliff = Written.text(Format.XLIFF, Sample.bitext());
    assertThrows(
        XLIFFReaderException.class, () -> read(xliff.replace("\"translated\"", "\"done\"")));
    assertThrows(
        XLIFFReaderException.class, () -> read(xliff.replace("<unit id=\"2\"", "<unit id=\"1\"")));
  }

  private static String note(Read read, int unit) {
    assertEquals(1, read.units().get(unit).getNoteCount());
    return read.units().get(unit).getNotes().get(0).getText();
  }

  private static Read read(String xliff) throws IOException {
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      Read read = new Read(null, new ArrayList<>(), new ArrayList<>());
      reader.open(xliff);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isStartXliff()) {
          read = new Read(event.getStartXliffData(), read.files(), read.units());
        } else if (event.isStartFile()) {
          read.files().add(event.getStartFileData());
        } else if (event.isUnit()) {
          read.units().add(event.getUnit());
        }
      }
      return read;
    }
  }
}

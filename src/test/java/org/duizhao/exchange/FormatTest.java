package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Columns;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DOCX", "XLSX"})
  void writesTheSampleAsBefore(Format format) throws IOException {
    Golden.check("exchange/sample." + format, Written.text(format, Sample.bitext()));
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(Format format) {
    assertEquals(format, Format.named(format.toString()));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    var e = assertThrows(InputException.class, () -> Format.named("xls"));
    assertEquals(
        "--format: no format 'xls'; use one of table, tsv, csv, json, ids, tmx, xliff,"
            + " html, md, docx, xlsx",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "memory.tmx, TMX",
    "a/b.c/REVIEW.DOCX, DOCX",
    "x.xlf, XLIFF",
    "x.xliff, XLIFF",
    "x.htm, HTML",
    "school.align, IDS",
    "x.txt, TABLE"
  })
  void isFoundByTheExtensionOfAFile(Path file, Format format) {
    assertEquals(Optional.of(format), Format.of(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "a.tmx/b", "x.doc", "x.", "/"})
  void noExtensionNoFormat(Path file) {
    assertEquals(Optional.empty(), Format.of(file));
  }

  @Test
  void jsonHoldsThePlacesOfABatch() throws IOException {
    String json = Written.text(Format.JSON, Sample.bitext(), Sample.bitext());
    JsonNode pairs = new ObjectMapper().readTree(json).get("pairs");
    assertEquals(2, pairs.size());
    assertEquals("canal2", pairs.get(1).get("name").asText());
    JsonNode place = pairs.get(1).at("/beads/1/zh/1");
    assertEquals(3, place.get("line").asInt());
    assertEquals(25, place.get("column").asInt());
    assertEquals("“水又清了，”老渠长周望舒说。", place.get("text").asText());
  }

  @Test
  void beadsBelowAScoreAreLeftOutOrMarked() throws IOException {
    Bitext bitext = Sample.bitext();
    double least = bitext.beads().stream().mapToDouble(Bead::score).max().orElseThrow();
    long kept = bitext.beads().stream().filter(bead -> bead.score() >= least).count();
    assertTrue(kept < bitext.beads().size());
    assertEquals(kept + 1, Written.text(Format.TSV, least, bitext).lines().count());
    assertEquals(kept, Written.text(Format.IDS, least, bitext).lines().count());
    JsonNode json = new ObjectMapper().readTree(Written.text(Format.JSON, least, bitext));
    assertEquals(kept, json.at("/pairs/0/beads").size());
    String table = Written.text(Format.TABLE, least, bitext);
    assertEquals(
        bitext.beads().size() - kept, table.lines().filter(line -> line.endsWith("?")).count());
  }

  @Test
  void htmlFetchesAndRunsNothing() throws IOException {
    String html =
        Written.text(Format.HTML, Written.pair("<script>alert(1)</script>", "\"><img src=x>"));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("http"));
    assertTrue(html.contains("&quot;&gt;&lt;img src=x&gt;"));
  }

  @Test
  void aTableRowKeepsToItsWidth() throws IOException {
    String table =
        Written.text(Format.TABLE, Written.pair("汉字".repeat(60), "word ".repeat(60).strip()));
    assertTrue(table.lines().allMatch(line -> Columns.width(line) <= 72));
  }

  @Test
  void tabsAndLineEndsNeverBreakATsvRow() throws IOException {
    String tsv = Written.text(Format.TSV, Written.pair("一\t二\n三", "one\r\ntwo"));
    assertEquals("一 二 三\tone two\t1.000\tcanal\t1\n", tsv.substring(tsv.indexOf('\n') + 1));
  }
}

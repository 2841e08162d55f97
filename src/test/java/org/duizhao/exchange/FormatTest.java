package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.Columns;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FormatTest {

  @ParameterizedTest
  @EnumSource
  void writesTheSampleAsBefore(Format format) throws IOException {
    Golden.check("exchange/sample." + format, written(format, Sample.bitext()));
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
        "--format: no format 'xls'; use one of table, tsv, json, ids, tmx, html", e.getMessage());
  }

  @Test
  void jsonHoldsThePlacesOfABatch() throws IOException {
    StringWriter out = new StringWriter();
    BitextWriter writer = Format.JSON.writer(out, "1", 80, 0);
    writer.begin();
    writer.write("a", Sample.bitext());
    writer.write("b", Sample.bitext());
    writer.end();
    JsonNode pairs = new ObjectMapper().readTree(out.toString()).get("pairs");
    assertEquals(2, pairs.size());
    assertEquals("b", pairs.get(1).get("name").asText());
    JsonNode place = pairs.get(1).at("/beads/1/zh/1");
    assertEquals(3, place.get("line").asInt());
    assertEquals(25, place.get("column").asInt());
    assertEquals("“水又清了，”老渠长周望舒说。", place.get("text").asText());
  }

  @Test
  void tmxIsWellFormedWhateverTheText() throws Exception {
    Document tmx = parse(written(Format.TMX, pair("\u0007響\uD800\uFFFE😀", "a]]>\u0000&<b>\"")));
    NodeList segments = tmx.getElementsByTagName("seg");
    assertEquals("響😀", segments.item(0).getTextContent());
    assertEquals("a]]>&<b>\"", segments.item(1).getTextContent());
  }

  @Test
  void beadsBelowAScoreAreLeftOutOrMarked() throws IOException {
    Bitext bitext = Sample.bitext();
    double least = bitext.beads().stream().mapToDouble(Bead::score).max().orElseThrow();
    long kept = bitext.beads().stream().filter(bead -> bead.score() >= least).count();
    assertTrue(kept < bitext.beads().size());
    assertEquals(kept + 1, written(Format.TSV, bitext, least).lines().count());
    assertEquals(kept, written(Format.IDS, bitext, least).lines().count());
    JsonNode json = new ObjectMapper().readTree(written(Format.JSON, bitext, least));
    assertEquals(kept, json.at("/pairs/0/beads").size());
    String table = written(Format.TABLE, bitext, least);
    assertEquals(
        bitext.beads().size() - kept, table.lines().filter(line -> line.endsWith("?")).count());
  }

  @Test
  void tmxHasOnlyBeadsOfTwoSides() throws Exception {
    Document tmx = parse(written(Format.TMX, Sample.bitext()));
    assertEquals(3, tmx.getElementsByTagName("tu").getLength());
  }

  @Test
  void htmlFetchesAndRunsNothing() throws IOException {
    String html = written(Format.HTML, pair("<script>alert(1)</script>", "\"><img src=x>"));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("http"));
    assertTrue(html.contains("&quot;&gt;&lt;img src=x&gt;"));
  }

  @Test
  void aTableRowKeepsToItsWidth() throws IOException {
    String table = written(Format.TABLE, pair("汉字".repeat(60), "word ".repeat(60).strip()));
    assertTrue(table.lines().allMatch(line -> Columns.width(line) <= 72));
  }

  @Test
  void tabsAndLineEndsNeverBreakATsvRow() throws IOException {
    String tsv = written(Format.TSV, pair("一\t二\n三", "one\r\ntwo"));
    assertEquals("一 二 三\tone two\t1.000\tcanal\n", tsv.substring(tsv.indexOf('\n') + 1));
  }

  private static Bitext pair(String zh, String en) {
    Article left = article("a.zh.txt", zh);
    Article right = article("a.en.txt", en);
    return new Bitext(left, right, List.of(new Bead(left.segments(), right.segments(), 1)));
  }

  private static Article article(String name, String text) {
    Span all = new Span(0, text.length());
    return new Article(name, text, List.of(new Segment(all, text, Segment.Kind.BODY, 0)));
  }

  private static String written(Format format, Bitext bitext) throws IOException {
    return written(format, bitext, 0);
  }

  private static String written(Format format, Bitext bitext, double minScore) throws IOException {
    StringWriter out = new StringWriter();
    BitextWriter writer = format.writer(out, "1.2.3", 72, minScore);
    writer.begin();
    writer.write("canal", bitext);
    writer.end();
    return out.toString();
  }

  private static Document parse(String tmx) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(new InputSource(new StringReader(tmx)));
  }
}

package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.align.Bead;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.duizhao.text.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilingualFileTest {

  @TempDir private Path folder;

  @Test
  void xliff1HasUnitsSegmentsAndGroups() {
    Bilingual read =
        read(
            "a.xlf",
            xliff1(
                """
                <group id="g">
                  <trans-unit id="7">
                    <source>港口<g id="1">今年</g>扩建。</source>
                    <target>The port is being expanded <g id="1">this year</g>.</target>
                    <alt-trans><source>别的</source><target>Something else</target></alt-trans>
                    <note>Ask the port.</note>
                  </trans-unit>
                  <trans-unit id="8">
                    <source>它有3个泊位。明年启用。</source>
                    <seg-source><mrk mtype="seg" mid="1">它有3个泊位。</mrk><mrk mtype="seg" mid="2">明年启用。</mrk></seg-source>
                    <target><mrk mtype="seg" mid="1">It has three berths.</mrk> <mrk mtype="seg" mid="2">It opens next year.</mrk></target>
                  </trans-unit>
                </group>
                <trans-unit id="9" translate="no"><source>编号</source><target>No.</target></trans-unit>
                <trans-unit id="10"><source>游客可以参观。</source><target/></trans-unit>
                """));
    assertEquals(
        """
        unit 7:1 港口今年扩建。 | The port is being expanded this year.
        unit 8/1:1 它有3个泊位。 | It has three berths.
        unit 8/2:1 明年启用。 | It opens next year.
        unit 10:1 游客可以参观。 |
        """,
        shown(read));
    assertEquals(5, read.zh().position(read.zh().text().indexOf("游客")).line());
    assertEquals("OPEN 1 at 2, CLOSE 1 at 4", tags(read.zh()));
    assertEquals("OPEN 1 at 27, CLOSE 1 at 36", tags(read.en()));
  }

  @Test
  void theEnglishMayBeTheSource() {
    String file =
        xliff1(
            "<trans-unit id='1'><source>The bridge is open.</source><target>大桥通车。</target></trans-unit>"
                + "<trans-unit id='2'><source>Not yet.</source></trans-unit>");
    String swapped = file.replace("zh-CN", "en-US").replace("\"en\"", "\"zh-Hans\"");
    Bilingual read = read("a.xlf", swapped);
    assertEquals("unit 1:1 大桥通车。 | The bridge is open.\n", shown(read));
    assertEquals(List.of("1 unit without Chinese left out"), read.remarks());
    Bilingual byScript = read("b.xlf", file.replaceAll(" (source|target)-language=\"[^\"]*\"", ""));
    assertEquals("unit 1:1 大桥通车。 | The bridge is open.\n", shown(byScript));
  }

  @Test
  void severalOriginalFilesNameTheirUnits() {
    String file =
        xliff1("<trans-unit id='1'><source>一章。</source><target>One.</target></trans-unit>")
                .replace("</xliff>", "")
            + xliff1("<trans-unit id='1'><source>二章。</source><target>Two.</target></trans-unit>")
                .replaceFirst("<xliff[^>]*>", "")
                .replace("news/port.docx", "news\\\\city.docx");
    assertEquals(
        "unit 1 (port.docx):1 一章。 | One.\nunit 1 (city.docx):1 二章。 | Two.\n",
        shown(read("a.xlf", file)));
  }

  @Test
  void xliff2HasSegmentsAndKeepsCodesApart() {
    String file =
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en">
          <file id="f1"><unit id="u1">
            <originalData><data id="d1">{count}</data></originalData>
            <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#m1">
              <source>别的</source><target>Something else</target></mtc:match></mtc:matches>
            <segment id="s1"><source>共<ph id="1" dataRef="d1"/>人。</source>
              <target>In all <ph id="1" dataRef="d1"/> people.</target></segment>
            <ignorable><source> </source></ignorable>
            <segment id="s2"><source><pc id="2">入口</pc>在<mrk id="m" translate="no">北</mrk>门。</source>
              <target>The <pc id="2">entrance</pc> is the <sc id="3"/>north gate<ec startRef="3"/>.</target></segment>
          </unit><unit id="u2" translate="no"><segment><source>编号</source></segment></unit></file>
        </xliff>
        """;
    Bilingual read = read("a.xlf", file);
    assertEquals(
        "unit u1/s1:1 共人。 | In all people.\nunit u1/s2:1 入口在北门。 | The entrance is the north gate.\n",
        shown(read));
    assertEquals("{count}", read.en().tags(read.en().segments().get(0).span()).get(0).shown());
    assertEquals(
        "ALONE 1 at 7, OPEN 2 at 19, CLOSE 2 at 27, OPEN 3 at 35, CLOSE 3 at 45", tags(read.en()));
  }

  @Test
  void tmxNeedsNoDocumentTypeFetched() {
    String file =
        """
        <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "http://invalid.example/tmx14.dtd">
        <tmx version="1.4"><header srclang="en"/><body>
          <tu tuid="a"><prop type="x">p</prop>
            <tuv xml:lang="EN-US"><seg>Press <bpt i="1" x="1">&lt;b&gt;</bpt>start<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
            <tuv xml:lang="fr"><seg>Appuyez.</seg></tuv>
            <tuv xml:lang="ZH-CN"><seg>按<bpt i="2" x="1">&lt;b&gt;</bpt>开始<ept i="2">&lt;/b&gt;</ept>。</seg></tuv></tu>
          <tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>
          <tu><tuv xml:lang="en"><seg>Line one<ph type="lb"/>line two.</seg></tuv><tuv xml:lang="zh"><seg>两行。</seg></tuv></tu>
        </body></tmx>
        """;
    Bilingual read = read("a.tmx", file);
    assertEquals("unit a:1 按开始。 | Press start.\nunit 3:1 两行。 | Line one line two.\n", shown(read));
    assertEquals("OPEN 1 at 1, CLOSE 1 at 3", tags(read.zh()));
    assertEquals(List.of("1 unit without Chinese or English left out"), read.remarks());
  }

  @Test
  void tablesAreReadByTheirHeaderOrByScript() {
    assertEquals(
        "row 2:1 大桥通车。 | The bridge is open.\n",
        shown(read("a.csv", "id,zh,en,score\n1,大桥通车。,The bridge is open.,1\n")));
    assertEquals(
        "row 1:1 大桥通车。 | The bridge is open.\nrow 3:1 隧道完工。 | The tunnel is finished.\n",
        shown(
            read(
                "a.tsv",
                "1\tThe bridge is open.\t大桥通车。\tok\n\n2\tThe tunnel is finished.\t隧道完工。\tok\n")));
    assertEquals(
        "row 2:1 大桥通车。 | The bridge is open.\n",
        shown(
            read("b.csv", "Status,Source segment,Target segment\n草稿,The bridge is open.,大桥通车。\n")));
  }

  @Test
  void utf16AndGb18030AreRead() throws IOException {
    String unit =
        "<trans-unit id='1'><source>大桥通车。</source><target>It is open.</target></trans-unit>";
    for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
      String xml = "<?xml version='1.0' encoding='" + charset.name() + "'?>" + xliff1(unit);
      Path file = Files.write(folder.resolve("c.xlf"), xml.getBytes(charset));
      assertTrue(BilingualFile.isTranslationFile(file));
      assertEquals(
          "unit 1:1 大桥通车。 | It is open.\n",
          shown(BilingualFile.read(file, "c.xlf", Segmentation.SENTENCES)));
    }
  }

  @Test
  void whatIsHostileOrUselessIsRefused() {
    String pair = "<trans-unit id='1'><source>你好&a;。</source><target>Hello.</target></trans-unit>";
    String laughs = "<!DOCTYPE x [<!ENTITY b 'ha'><!ENTITY a '&b;&b;&b;'>]>" + xliff1(pair);
    assertRefused("a.xlf:3: the entity &a; is not read; export it again", laughs);
    assertRefused(
        "a.xlf:3: the entity &a; is not read; export it again",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + xliff1(pair));
    assertRefused(
        "a.xlf:3: elements nested more than 256 deep; export it again",
        xliff1("<group>".repeat(10_000)));
    String good =
        xliff1("<trans-unit id='1'><source>你好。</source><target>Hello.</target></trans-unit>");
    assertRefused(
        "a.xlf:3: the XML is damaged or cut off; export it again",
        good.substring(0, good.indexOf("Hello")));
    assertRefused(
        "a.xlf: none of its units has a translation; export it with the translations",
        good.replace("<target>Hello.</target>", ""));
    assertRefused(
        "a.xlf: no Chinese with English in it; its languages are fr, de; export it in Chinese and"
            + " English",
        good.replace("zh-CN", "fr").replace("\"en\"", "\"de\""));
    assertRefused(
        "a.xlf: what is marked as Chinese in it is in English; see to its languages",
        good.replace("你好。", "The quick brown fox jumps over the dog."));
  }

  private void assertRefused(String message, String file) {
    assertEquals(
        message, assertThrows(InputException.class, () -> read("a.xlf", file)).getMessage());
  }

  private Bilingual read(String name, String text) {
    try {
      Path file = Files.writeString(folder.resolve(name), text);
      assertTrue(BilingualFile.isBilingual(file));
      return BilingualFile.read(file, name, Segmentation.SENTENCES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String xliff1(String units) {
    return """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="news/port.docx" source-language="zh-CN" target-language="en"><header><note>x</note></header>
    <body>%s</body></file></xliff>
    """
        .formatted(units);
  }

  /** A line a bead: what its place is called, and both sides. */
  private static String shown(Bilingual read) {
    return read.beads().stream()
        .map(bead -> shown(read.zh(), bead) + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(Article zh, Bead bead) {
    String where = zh.place(bead.zh().get(0)).where();
    return (where.substring(where.indexOf(':') + 1)
            + " "
            + words(bead.zh())
            + " | "
            + words(bead.en()))
        .stripTrailing();
  }

  private static String words(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  private static String tags(Article article) {
    return article.tags(new Span(0, article.text().length())).stream()
        .map(BilingualFileTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Tag tag) {
    return tag.role() + " " + tag.name() + " at " + tag.offset();
  }
}

package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryImportTest {

  @TempDir private Path folder;

  private GlossaryImport read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private GlossaryImport read(byte[] bytes) {
    return GlossaryImport.read(file(bytes), Optional.empty());
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("list"), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String rows(GlossaryImport list) {
    return list.layout().word()
        + list.rows().stream()
            .map(row -> "\n" + row.cells().toString())
            .collect(Collectors.joining());
  }

  @Test
  void memoqRepeatsItsHeaders() {
    assertEquals(
        """
        memoq
        {zh=河长制, en=river chief system, id=7, domain=water, note=since 2016, case=ignore, status=preferred}
        {zh=河长制, en=river leader system, id=7, domain=water, note=since 2016, example=Seen in maps., status=forbidden, match=exact}""",
        rows(
            read(
                """
                Entry_ID,Entry_Subject,Entry_Domain,Entry_Note,Chinese_PRC_Def,Chinese_PRC,Term_Info,Term_Example,English_United_States_Def,English_United_States,Term_Info,Term_Example,English_United_States,Term_Info,Term_Example
                7,water,,since 2016,,河长制,CasePermissive;HalfPrefix,,,river chief system,CaseInsense;HalfPrefix,,river leader system,CasePermissive;Exact;Forbidden,Seen in maps.
                """)));
  }

  @Test
  void whatIsLeftOutIsNamed() {
    assertEquals(
        List.of(
            "language German_Germany left out, 3 in all",
            "Term_Info of Chinese_PRC left out, 1 in all"),
        read("""
                Entry_ID,Chinese_PRC_Def,Chinese_PRC,Term_Info,Term_Example,English_United_States_Def,English_United_States,Term_Info,Term_Example,German_Germany_Def,German_Germany,Term_Info,Term_Example
                7,,河长制,Exact,,a system,river chief system,,,ein System,Flusschefs,CasePermissive;HalfPrefix,Es gilt.
                """)
            .messages());
    assertEquals(
        List.of("column \"location\" left out, 1 in all"),
        read("location,source,target,fuzzy\nmap.c,河长制,river chief system,False\n").messages());
    assertEquals(
        List.of("column 4 left out, 1 in all"),
        GlossaryImport.read(
                file("河长制\triver chief system\twater\tmore\n".getBytes(StandardCharsets.UTF_8)),
                Optional.of(Layout.OMEGAT))
            .messages());
    assertEquals(
        List.of("column 3, which has no name, left out, 1 in all"),
        read("zh,en,\n河长制,river chief system,more\n").messages());
    assertEquals(
        List.of("1 row of en and de, left out (line 2)"),
        read("河长制,river chief system,zh,en\nriver,Fluss,en,de\n").messages());
    assertEquals(
        List.of("language de left out, 1 in all", "pos of the Chinese left out, 1 in all"),
        read("""
                <?xml version="1.0"?><tbx type="TBX-Basic" style="dca"><text><body><conceptEntry id="a">
                <langSec xml:lang="zh"><termSec><term>河长制</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
                <langSec xml:lang="en"><termSec><term>river chief system</term></termSec></langSec>
                <langSec xml:lang="de"><termSec><term>Flusschefs</term></termSec></langSec>
                </conceptEntry></body></text></tbx>""")
            .messages());
  }

  @Test
  void weblateTellsDrafts() {
    assertEquals(
        """
        weblate
        {zh=河长制, en=river chief system, note=water, status=preferred}
        {zh=林长制, en=forest chief system, status=draft}""",
        rows(
            read(
                """
                "location","source","target","id","fuzzy","context","translator_comments","developer_comments"
                "","河长制","river chief system","","False","","water",""
                "","林长制","forest chief system","","True","","",""
                """)));
  }

  @Test
  void headersNameTheOthers() {
    assertEquals(
        "google\n{zh=河长制, en=river chief system, pos=noun, note=water, status=preferred}",
        rows(read("zh-CN,en,pos,description\n河长制,river chief system,noun,water\n")));
    assertEquals(
        "lokalise\n{zh=河长制, en=river chief system, status=preferred}\n"
            + "{zh=河长制, en=river leader, note=wrong, case=ignore, status=forbidden, domain=water}",
        rows(
            read(
                """
                term;description;casesensitive;translatable;forbidden;tags;zh_CN;en
                河长制;;yes;yes;no;;河长制;river chief system
                河长制;wrong;no;yes;yes;water;河长制;river leader
                """)));
    assertEquals(
        "phrase\n{zh=河长制, en=river chief system, note=water, status=preferred}",
        rows(
            read(
                """
                term,case sensitive,translatable,description,zh-CN,en
                河长制,true,true,water,河长制,river chief system
                """)));
  }

  @Test
  void listsWithoutHeader() {
    assertEquals(
        "deepl\n{zh=河长制, en=river chief system, status=preferred}",
        rows(read("河长制,river chief system,zh,en\n")));
    assertEquals(
        "omegat\n{zh=河长制, en=river \"chief\", note=a note, status=preferred}\n"
            + "{zh=河长制, en=river chief system, status=admitted}",
        rows(read("# ours\n河长制\triver \"chief\"\ta note\nriver\t\n河长制\triver chief system\n")));
  }

  @Test
  void ticoRunsTheOtherWayAndListsSeveral() {
    GlossaryImport list =
        read(
            """
            stringID,sourceLang,targetLang,pos,description,sourceString,targetString
            1,en,zh-CN,noun,water,river chief,河长 : 河段长
            2,en,zh-CN,,,no Chinese,
            """);
    assertEquals(
        "tico\n{zh=河长, en=river chief, id=1, pos=noun, note=water, status=preferred}\n"
            + "{zh=河段长, en=river chief, id=1, pos=noun, note=water, status=preferred}",
        rows(list));
    assertEquals(
        List.of("1 row without Chinese or without English, left out (line 3)"), list.messages());
  }

  @Test
  void editorsTables() {
    String table = "中文,英文,备注,状态,since,Owner\n河长制,river chief system,水,禁用,44927,Li\n";
    String expected =
        "csv\n{zh=河长制, en=river chief system, note=水, status=forbidden, since=2023-01-01, owner=Li}";
    assertEquals(expected, rows(read(table)));
    assertEquals(expected, rows(read(table.getBytes(Charset.forName("GB18030")))));
    assertEquals(expected, rows(read(table.replace(',', '\t'))));
    assertEquals(expected, rows(read("\uFEFF" + table.replace(',', ';'))));
  }

  @Test
  void anOddFileIsRefused() throws IOException {
    refused(
        "no known layout begins with \"a, b\"; name its layout with --from: csv, tsv, ", "a,b\n");
    refused("there is no text in this file", "\n \n");
    refused("the file is empty", "");
    refused("a quotation mark is out of place", "zh,en\n河长,\"river\" chief\n");
    refused("two columns \"en\"", "zh,en,en\n河长,a,b\n");
    refused("unknown status \"good\"", "zh,en,status\n河长,a,good\n");
    refused("3 cells where the header names 2", "zh,en\n河长,a,b\n");
    refused("no term in it has both Chinese and English", "zh,en\n河长,\n");
    refused("an old (.xls) or encrypted workbook", bytes("\u00D0\u00CF\u0011\u00E0 and more"));
    refused("a damaged workbook", bytes("PK\u0003\u0004 and more"));
    refused("not a workbook that can be read", zip(1));
    refused("unpacks to more than 256 MB", zip(300));
    refused("not a text", new byte[] {1, 0, 2, 0, 0, 3});
  }

  @Test
  void aListInForceMustBeCsv() {
    Path file = file(bytes("PK\u0003\u0004 and more"));
    InputException e =
        assertThrows(InputException.class, () -> Glossary.read(List.of(), List.of(file)));
    assertTrue(e.getMessage().contains("duizhao glossary import"), e.getMessage());
  }

  private void refused(String message, String text) {
    refused(message, text.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String message, byte[] bytes) {
    InputException e = assertThrows(InputException.class, () -> read(bytes), message);
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A small file that unpacks to so many megabytes of nothing. */
  private byte[] zip(int megabytes) throws IOException {
    Path file = folder.resolve("zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return Files.readAllBytes(file);
  }
}

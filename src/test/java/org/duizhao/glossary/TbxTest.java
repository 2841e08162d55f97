package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TbxTest {

  private static final String DCA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tbx SYSTEM "http://127.0.0.1:9/none.dtd">
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="c1"><descrip type="subjectField">water</descrip>
      <transacGrp><transac type="transactionType">origination</transac></transacGrp>
      <langSec xml:lang="zh-Hans"><termSec><term>河长制</term></termSec></langSec>
      <langSec xml:lang="en"><descripGrp><descrip type="definition">A post.</descrip></descripGrp>
      <termSec><term>river <hi>chief</hi> system</term><termNote type="partOfSpeech">noun</termNote>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <admin type="source">Water Law</admin><note>Lower case.</note></termSec>
      <termSec><term>RCS</term><termNote type="termType">acronym</termNote></termSec>
      <termSec><term>river leader</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
      <termSec><term>river head</term>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
      </langSec></conceptEntry></body></text></tbx>
      """;

  private static final List<Map<String, String>> ROWS =
      List.of(
          Map.of(
              "zh",
              "河长制",
              "en",
              "river chief system",
              "status",
              "preferred",
              "pos",
              "noun",
              "domain",
              "water",
              "source",
              "Water Law",
              "note",
              "Lower case.",
              "id",
              "c1",
              "definition",
              "A post."),
          Map.of(
              "zh",
              "河长制",
              "en",
              "RCS",
              "status",
              "abbreviation",
              "domain",
              "water",
              "id",
              "c1",
              "definition",
              "A post."),
          Map.of(
              "zh",
              "河长制",
              "en",
              "river leader",
              "status",
              "forbidden",
              "domain",
              "water",
              "id",
              "c1",
              "definition",
              "A post."),
          Map.of(
              "zh",
              "河长制",
              "en",
              "river head",
              "status",
              "deprecated",
              "domain",
              "water",
              "id",
              "c1",
              "definition",
              "A post."));

  @TempDir private Path folder;

  private List<Map<String, String>> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("list.tbx"), text);
    return GlossaryImport.read(file, Optional.empty()).rows().stream().map(ListRow::cells).toList();
  }

  @Test
  void readsCategoriesInAttributes() throws IOException {
    assertEquals(ROWS, read(DCA));
  }

  @Test
  void readsTheOlderEdition() throws IOException {
    String old =
        DCA.replace("conceptEntry", "termEntry")
            .replace("langSec", "langSet")
            .replace("termSec", "tig")
            .replace("<tbx ", "<martif ")
            .replace("</tbx>", "</martif>");
    assertEquals(ROWS, read(old));
  }

  @Test
  void writesCategoriesAsElementsAndReadsThem() throws IOException {
    List<ListRow> rows = ROWS.stream().map(ListRow::new).toList();
    GlossaryExport export = GlossaryExport.of(rows, Layout.TBX);
    String tbx = new String(export.bytes(), StandardCharsets.UTF_8);
    assertEquals(List.of(), export.messages());
    assertEquals(ROWS, read(tbx));
    String expected =
        """
              <conceptEntry id="c1">
                <min:subjectField>water</min:subjectField>
                <langSec xml:lang="zh-CN">
                  <termSec>
                    <term>河长制</term>
                  </termSec>
                </langSec>
                <langSec xml:lang="en">
                  <basic:definition>A post.</basic:definition>
                  <termSec>
                    <term>river chief system</term>
                    <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                    <min:partOfSpeech>noun</min:partOfSpeech>
                    <basic:source>Water Law</basic:source>
                    <note>Lower case.</note>
                  </termSec>
                  <termSec>
                    <term>RCS</term>
                    <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
                    <basic:termType>abbreviation</basic:termType>
                  </termSec>
        """;
    assertTrue(tbx.contains(expected), tbx);
  }

  @Test
  void refusesWhatIsDamagedOrDangerous() {
    String damaged = "the XML is damaged or uses entities";
    refused(damaged, DCA.substring(0, DCA.length() / 2));
    refused(
        damaged,
        DCA.replace(
                "<!DOCTYPE tbx SYSTEM \"http://127.0.0.1:9/none.dtd\">",
                "<!DOCTYPE tbx [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
            .replace("river leader", "&b;"));
    refused(
        damaged,
        DCA.replace(
                "<!DOCTYPE tbx SYSTEM \"http://127.0.0.1:9/none.dtd\">",
                "<!DOCTYPE tbx [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>")
            .replace("river leader", "&f;"));
    refused("an XML file, but not TBX", "<?xml version=\"1.0\"?><html/>");
  }

  private void refused(String message, String text) {
    InputException e = assertThrows(InputException.class, () -> read(text));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}

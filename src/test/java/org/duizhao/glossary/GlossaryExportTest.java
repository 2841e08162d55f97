package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.duizhao.glossary.Term.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryExportTest {

  private static final List<String> NASTY =
      List.of(
          "plain", "a, b; c", "he said \"no\"", "<b>&amp;", "second\nline", "a\tb", "“三”", "=1+1");

  @TempDir private Path folder;

  private static ListRow row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return new ListRow(row);
  }

  private static final List<ListRow> LIST =
      List.of(
          row("zh", "河长制", "en", "river chief system", "status", "preferred", "source", "Law"),
          row("zh", "河长制", "en", "river leader", "status", "forbidden", "note", "wrong"),
          row("zh", "河长制", "en", "system of river chiefs", "status", "admitted"),
          row("zh", "林长制", "en", "forest chief system", "status", "draft"));

  private static String text(Layout layout) throws IOException {
    return new String(GlossaryExport.of(LIST, layout).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void layoutsLookLikeTheTools() throws IOException {
    assertEquals("河长制,river chief system,zh,en\n", text(Layout.DEEPL));
    assertEquals("zh-CN,en,pos,description\n河长制,river chief system,,\n", text(Layout.GOOGLE));
    assertEquals("河长制\triver chief system\t\n河长制\tsystem of river chiefs\t\n", text(Layout.OMEGAT));
    assertEquals(
        """
        term;description;casesensitive;translatable;forbidden;tags;zh_CN;en
        河长制;;yes;yes;no;;河长制;river chief system
        河长制;wrong;yes;yes;yes;;河长制;river leader
        河长制;;yes;yes;no;;河长制;system of river chiefs
        """,
        text(Layout.LOKALISE));
    assertEquals(
        """
        Entry_ID,Entry_Subject,Entry_Domain,Entry_Note,Chinese_PRC_Def,Chinese_PRC,Term_Info,Term_Example,English_United_States_Def,English_United_States,Term_Info,Term_Example,English_United_States,Term_Info,Term_Example
        0,,,,,河长制,CasePermissive;HalfPrefix,,,river chief system,CasePermissive;HalfPrefix,,system of river chiefs,CasePermissive;HalfPrefix,
        1,,,wrong,,河长制,CasePermissive;HalfPrefix,,,river leader,CasePermissive;HalfPrefix;Forbidden,,,,
        """,
        text(Layout.MEMOQ));
  }

  @Test
  void saysWhatALayoutCannotHold() throws IOException {
    assertEquals(
        List.of(
            "DeepL glossaries hold no status: 1 forbidden, 1 draft rows left out",
            "DeepL glossaries hold one rendering of a phrase: 1 admitted row left out",
            "DeepL glossaries hold no source: 1 cell lost"),
        GlossaryExport.of(LIST, Layout.DEEPL).messages());
    assertEquals(
        List.of(
            "memoQ term bases hold no status: 1 draft row left out",
            "memoQ term bases hold no source: 1 cell lost"),
        GlossaryExport.of(LIST, Layout.MEMOQ).messages());
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV", "XLSX", "TBX"})
  void someLayoutsHoldEverything(Layout layout) throws IOException {
    List<ListRow> list = random(new Random(7), true);
    GlossaryExport export = GlossaryExport.of(list, layout);
    assertEquals(List.of(), export.messages());
    assertEquals(cells(list), cells(readAgain(export, layout)));
  }

  @ParameterizedTest
  @EnumSource
  void aSecondRoundTripLosesNothing(Layout layout) throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      GlossaryExport first = GlossaryExport.of(random(new Random(seed), false), layout);
      List<ListRow> back = readAgain(first, layout);
      GlossaryExport second = GlossaryExport.of(back, layout);
      assertEquals(first.size(), second.size());
      assertEquals(cells(back), cells(readAgain(second, layout)));
      assertTrue(second.messages().isEmpty(), second.messages().toString());
      if (layout != Layout.XLSX) {
        assertArrayEquals(first.bytes(), second.bytes());
      }
    }
  }

  private List<ListRow> readAgain(GlossaryExport export, Layout layout) throws IOException {
    Path file = Files.write(folder.resolve("list"), export.bytes());
    return GlossaryImport.read(file, Optional.of(layout)).rows();
  }

  private static List<Map<String, String>> cells(List<ListRow> rows) {
    return rows.stream().map(ListRow::cells).toList();
  }

  /** Phrases one after another, each with a preferred rendering and some others. */
  private static List<ListRow> random(Random random, boolean nasty) {
    List<ListRow> rows = new ArrayList<>();
    for (int phrase = 0; phrase < 20; phrase++) {
      for (int i = 0; i <= random.nextInt(4); i++) {
        Status status =
            i == 0 ? Status.PREFERRED : List.of(Status.values()).get(1 + random.nextInt(5));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("zh", "词" + phrase);
        cells.put("en", "word " + phrase + " " + i);
        cells.put("status", status.name().toLowerCase(Locale.ROOT));
        put(cells, random, "match", "exact");
        put(cells, random, "case", random.nextBoolean() ? "ignore" : "exact");
        put(cells, random, "scope", "each");
        put(cells, random, "except", "词" + phrase + "组|生词" + phrase);
        put(cells, random, "pos", random.nextBoolean() ? "noun" : "proper noun");
        cells.put("domain", "domain " + phrase);
        put(cells, random, "since", "2020-01-01");
        String free = nasty ? NASTY.get(random.nextInt(NASTY.size())) : "plain";
        put(cells, random, "source", free);
        put(cells, random, "note", free);
        cells.put("id", "P" + phrase);
        put(cells, random, "owner", free);
        rows.add(new ListRow(cells));
      }
    }
    return rows;
  }

  private static void put(Map<String, String> cells, Random random, String column, String cell) {
    if (random.nextBoolean()) {
      cells.put(column, cell);
    }
  }
}

package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryExchangeTest {

  private static final String LIST =
      """
      zh,en,status,match,case,scope,except,pos,domain,since,until,source,note,id
      河长制,river chief system,preferred,,,,,,water,,,,,
      河长制,river leader,forbidden,,,,,,water,,,,,
      """;

  @TempDir private Path folder;

  @Test
  void aListComesBackFromExcel() {
    Path list = Texts.write(folder.resolve("list.csv"), LIST);
    Path workbook = folder.resolve("list.xlsx");
    Path back = folder.resolve("back.csv");
    assertEquals(new Run(0, "", ""), Run.duizhao("glossary", "export", list, "-o", workbook));
    Run run = Run.duizhao("glossary", "import", workbook, "-o", back);
    assertEquals(new Run(0, "", "duizhao: " + workbook + ": 2 rows, read as csv\n"), run);
    assertEquals("\uFEFF" + LIST, Texts.read(back));
    assertEquals(LIST, Run.duizhao("glossary", "import", workbook).out());
    Run lint = Run.duizhao("glossary", "lint", "--fail-on", "error", back);
    assertEquals(0, lint.code(), lint.err());
    Run diff = Run.duizhao("glossary", "diff", list, back);
    assertEquals(new Run(0, "0 added, 0 changed, 0 removed\n", ""), diff);
    Path zh = Texts.write(folder.resolve("a.zh"), "当地推行河长制。\n");
    Path en = Texts.write(folder.resolve("a.en"), "The area has introduced the river leader.\n");
    Run check = Run.duizhao("check", Run.QUICK, "-g", back, zh, en);
    assertTrue(check.out().contains("term-forbidden"), check.out() + check.err());
  }

  @Test
  void whatIsLostIsSaid() {
    Path list = Texts.write(folder.resolve("list.csv"), LIST);
    Run run = Run.duizhao("glossary", "export", "--to", "deepl", list);
    assertEquals("河长制,river chief system,zh,en\n", run.out());
    assertEquals(
        """
        duizhao: DeepL glossaries hold no status: 1 forbidden row left out
        duizhao: DeepL glossaries hold no domain: 1 cell lost
        """,
        run.err());
  }

  @Test
  void nothingIsWrittenOnError() {
    Path bad = Texts.write(folder.resolve("bad.tbx"), "<?xml version='1.0'?><tbx><text>");
    Path out = folder.resolve("out.csv");
    Run run = Run.duizhao("glossary", "import", bad, "-o", out);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("the XML is damaged"), run.err());
    assertFalse(Files.exists(out));
    Path list = Texts.write(folder.resolve("list.csv"), LIST);
    assertEquals(2, Run.duizhao("glossary", "export", list, "-o", list).code());
    assertEquals(LIST, Texts.read(list));
    assertTrue(
        Run.duizhao("glossary", "export", list).err().startsWith("duizhao: --to: no layout is"));
    assertTrue(
        Run.duizhao("glossary", "import", "--from", "x", list)
            .err()
            .startsWith("duizhao: --from: no layout 'x'; use one of csv, "));
  }
}

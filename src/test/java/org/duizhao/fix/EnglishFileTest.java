package org.duizhao.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.document.Articles;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

class EnglishFileTest {

  private static final Rule RULE = new Rule("spacing", Severity.WARNING, "a space");
  private static final String TEXT =
      "\r\nThe café opened，and stayed open。\r\n\r\nIt was “full”  all day.\r\n店里坐满了来自各地的客人，大家都很高兴。";

  @Test
  void encodingMarkAndLineEndsStay() {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"))) {
      String mark = charset.equals(Charset.forName("GB18030")) ? "" : "\uFEFF";
      byte[] bytes = (mark + TEXT).getBytes(charset);
      byte[] fixed = fix("shop.txt", bytes, "，", ", ").file().bytes();
      assertArrayEquals(
          (mark + TEXT.replaceFirst("，", ", ")).getBytes(charset), fixed, charset.name());
    }
  }

  @Test
  void whatTheCharacterSetLacksIsNotWritten() {
    Charset big5 = Charset.forName("Big5");
    byte[] bytes = "The tea house 茶樓，which stands in 香港九龍彌敦道，is open。".getBytes(big5);
    EnglishFile.Fixed fixed = fix("tea.txt", bytes, "tea house", "salon de thé");
    assertArrayEquals(bytes, fixed.file().bytes());
    assertEquals(0, fixed.findings());
  }

  @Test
  void aPageIsFixedBetweenItsTags() {
    String page =
        "<!doctype html><html><body><p>The <b>port</b> opened，and trade grew.</p>"
            + "<p>It was the the largest.</p></body></html>";
    assertEquals(page.replace("，", " &amp; "), text(fix("port.html", utf8(page), "，", " & ")));
    assertEquals(
        page.replace("the the", "the"), text(fix("port.html", utf8(page), "the the", "the")));
    assertEquals(page, text(fix("port.html", utf8(page), "The port", "A port")), "across a tag");
  }

  @Test
  void markdownGetsNoMarkUp() {
    String page = "# Opening\n\nThe **port** opened，and trade grew.\n";
    assertEquals(page.replace("，", ", "), text(fix("port.md", utf8(page), "，", ", ")));
    assertEquals(page, text(fix("port.md", utf8(page), "trade", "*trade*")));
  }

  @Test
  void aDiffIsReadByPatch() {
    assertEquals(
        """
        --- port.txt
        +++ port.txt
        @@ -1,3 +1,3 @@
         One
        -two
        +2
         three
        \\ No newline at end of file
        """,
        UnifiedDiff.of("port.txt", "One\ntwo\nthree", "One\n2\nthree"));
    assertTrue(UnifiedDiff.of("port.txt", "a\r\nb\r\n", "a\r\nc\r\n").contains("-b\r\n+c\r\n"));
    assertEquals("", UnifiedDiff.of("port.txt", "a\n", "a\n"));
  }

  private static String text(EnglishFile.Fixed fixed) {
    return new String(fixed.file().bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Replaces the first words of a file that are like some. */
  private static EnglishFile.Fixed fix(String name, byte[] bytes, String words, String fix) {
    Path file = Path.of(name);
    Article en = Articles.of(bytes, file, name, Segmentation.SENTENCES).article();
    int start = en.text().indexOf(words);
    assertTrue(start >= 0, en.text());
    Finding finding =
        RULE.finding("wrong")
            .en(new Place(en, new Span(start, start + words.length())))
            .fixes(List.of(fix))
            .safe(true);
    return EnglishFile.of(bytes, file, Segmentation.SENTENCES)
        .orElseThrow()
        .with(Edits.of(List.of(finding), en, false));
  }
}

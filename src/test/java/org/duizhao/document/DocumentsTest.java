package org.duizhao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles out of Markdown, web pages and Word documents. */
class DocumentsTest {

  private static final Path WORD =
      Path.of("src/test/resources/org/duizhao/document/consumption.docx");

  @TempDir private Path folder;

  @Test
  void markdownKeepsItsProseAndPlaces() throws IOException {
    String raw =
        "# 道路\n\n第一行\n第二行 &amp; **粗体**。\n\n```\ncode\n```\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n";
    TextDocument read = (TextDocument) open("a.md", raw.getBytes(StandardCharsets.UTF_8));
    Article article = read.article();
    assertEquals(List.of("道路", "第一行第二行 & 粗体。", "甲", "乙", "一", "二"), texts(article));
    int bold = article.text().indexOf("粗体");
    assertEquals("4:13", article.position(bold).toString());
    assertEquals("4:15", article.end(bold + 2).toString());
    int inFile = raw.indexOf("粗体");
    assertEquals(
        Optional.of(new Span(inFile, inFile + 2)), read.map().verbatim(new Span(bold, bold + 2)));
    int amp = article.text().indexOf('&');
    assertEquals(Optional.empty(), read.map().verbatim(new Span(amp, amp + 1)));
  }

  @Test
  void aPageIsItsArticle() throws IOException {
    String page =
        "<html><head><meta charset=gb2312><title>新路通车</title></head><body>"
            + "<div class=nav><a href=/>首页</a><a href=/n>新闻</a></div><h1>新路通车</h1>"
            + "<p>2025年3月12日</p><div><p>滨河大道昨日建成通车，双向六车道，全长5.8公里。</p>"
            + "<p>沿线居民出行时间缩短一半，公交站增至14处。</p></div>"
            + "<div class=share>分享到微信</div><script>var a = '广告';</script></body></html>";
    Document read = open("a.txt", page.getBytes(Charset.forName("GBK")));
    assertEquals(
        List.of("新路通车", "2025年3月12日", "滨河大道昨日建成通车，双向六车道，全长5.8公里。", "沿线居民出行时间缩短一半，公交站增至14处。"),
        texts(read.article()));
  }

  @Test
  void wordKeepsParagraphsTablesAndNotes() {
    WordDocument read = (WordDocument) Articles.open(WORD, "a", Segmentation.SENTENCES);
    Article article = read.article();
    assertEquals(10, article.segments().size());
    Segment fourth = article.segments().get(3);
    assertEquals("餐饮收入增长较快。", fourth.text());
    assertEquals("a:paragraph 3 (一、总体情况):29", article.place(fourth).where());
    assertTrue(article.place(article.segments().get(9)).where().startsWith("a:footnote 1:"));
    assertEquals(6, read.runs(article.segments().get(2).span()).size());
  }

  @Test
  void aRenamedWordDocumentIsReadAndACutOneRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(WORD);
    assertEquals(10, open("a.txt", bytes).article().segments().size());
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThrows(InputException.class, () -> open("b.docx", cut));
  }

  private Document open(String name, byte[] bytes) throws IOException {
    return Articles.open(Files.write(folder.resolve(name), bytes), name, Segmentation.SENTENCES);
  }

  private static List<String> texts(Article article) {
    return article.segments().stream().map(Segment::text).toList();
  }
}

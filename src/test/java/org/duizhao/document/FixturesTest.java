package org.duizhao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files as programs write them have the sentences of their plain text. The Word documents were made
 * by LibreOffice from the flat OpenDocument files beside them.
 */
class FixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/duizhao/document/articles");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "port.zh.docx, port.zh.txt",
    "port.en.docx, port.en.txt",
    "network.zh.docx, network.zh.txt",
    "museum.en.docx, museum.en.txt",
    "library.en.docx, library.en.txt",
    "river.zh.html, river.zh.txt",
    "port.en.md, port.en.md.txt"
  })
  void aFileHasTheSentencesOfItsText(String file, String text) {
    assertEquals(sentences(FOLDER.resolve(text)), sentences(FOLDER.resolve(file)));
  }

  @Test
  void aPageInGbkToo() throws IOException {
    String page =
        Files.readString(FOLDER.resolve("river.zh.html"))
            .replace("charset=\"utf-8\"", "charset=\"gb2312\"")
            .replace("↩", "&#8617;");
    Path file = folder.resolve("river.htm");
    Files.write(file, page.getBytes(Charset.forName("GBK")));
    assertEquals(sentences(FOLDER.resolve("river.zh.txt")), sentences(file));
  }

  @Test
  void placesInWordNameParagraphHeadingAndNote() {
    assertEquals("n:paragraph 2 (临港码头二期开工):1", place("port.zh.docx", "2025年4月8日，"));
    assertEquals("n:paragraph 6 (就业):1", place("port.zh.docx", "建设期间"));
    assertTrue(place("network.zh.docx", "预计数未经").startsWith("n:footnote 2:"));
    assertTrue(place("network.zh.docx", "价格按每月").startsWith("n:endnote 1:"));
    assertEquals(
        "n:textbox 1 (Rules of the Reading Room):1", place("library.en.docx", "Please keep"));
  }

  private static String place(String file, String start) {
    Article article = Articles.read(FOLDER.resolve(file), "n", Segmentation.SENTENCES);
    return article.segments().stream()
        .filter(segment -> segment.text().startsWith(start))
        .map(segment -> article.place(segment).where())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sentences(Path file) {
    return Articles.read(file, "n", Segmentation.SENTENCES).segments().stream()
        .map(segment -> segment.text().replaceAll("[\\s\u00A0]+", " "))
        .toList();
  }
}

package org.duizhao.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duizhao.document.Articles;
import org.duizhao.document.WordDocument;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs divided at random characters read as before, and each range holds its words. */
class RunTextTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String[] PIECES = {
    "<w:t xml:space=\"preserve\">mill wheel </w:t>",
    "<w:t>oats &amp; rye</w:t>",
    "<w:t>&#x1F33E;&lt;&#65;</w:t>",
    "<w:tab/>",
    "<w:t></w:t>",
    "<w:noBreakHyphen/>",
    "<w:t>x</w:t>"
  };

  @TempDir private Path folder;

  @Test
  void randomRangesHoldTheirWords() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      String body = body(random);
      WordDocument before = read("before.docx", body.getBytes(StandardCharsets.UTF_8));
      String text = before.article().text();
      XmlText xml = XmlText.of(body.getBytes(StandardCharsets.UTF_8), "body");
      WordComments comments = new WordComments(before, "word/document.xml", xml, "w:");
      Span[] spans = new Span[5];
      for (int i = 0; i < spans.length; i++) {
        int line = text.indexOf('\n');
        int start = boundary(text, random.nextInt(line));
        int end = boundary(text, start + 1 + random.nextInt(line - start));
        spans[i] =
            new Span(start, Math.max(end, start + Character.charCount(text.codePointAt(start))));
        assertEquals(Optional.empty(), comments.mark(spans[i], i));
      }
      byte[] marked = comments.bytes();
      assertEquals(text, read("after.docx", marked).article().text(), body);
      String after = new String(marked, StandardCharsets.UTF_8);
      for (int i = 0; i < spans.length; i++) {
        int from = after.indexOf("<w:commentRangeStart w:id=\"" + i + "\"/>");
        int to = after.indexOf("<w:commentRangeEnd w:id=\"" + i + "\"/>");
        assertTrue(from >= 0 && from < to, after);
        assertEquals(
            text.substring(spans[i].start(), spans[i].end()),
            words(after.substring(from, to)),
            body);
      }
    }
  }

  private static String body(Random random) {
    StringBuilder runs = new StringBuilder("<w:r><w:t>Start</w:t></w:r>");
    for (int i = 0; i < 6; i++) {
      runs.append("<w:r>").append(random.nextBoolean() ? "<w:rPr><w:b/></w:rPr>" : "");
      for (int j = random.nextInt(4); j >= 0; j--) {
        runs.append(PIECES[random.nextInt(PIECES.length)]);
      }
      runs.append("</w:r>");
    }
    return "<w:document xmlns:w=\""
        + W
        + "\"><w:body><w:p>"
        + runs
        + "</w:p></w:body></w:document>";
  }

  private static int boundary(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  private static String words(String xml) {
    return xml.replace("<w:tab/>", "\t")
        .replace("<w:noBreakHyphen/>", "-")
        .replaceAll("<[^>]*>", "")
        .replace("&#x1F33E;", "\uD83C\uDF3E")
        .replace("&#65;", "A")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }

  private WordDocument read(String name, byte[] body) throws Exception {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      String type =
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
      zip.write(
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "<Relationship Id=\"a\" Type=\""
                  + type
                  + "\" Target=\"word/document.xml\"/>"
                  + "</Relationships>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body);
    }
    return (WordDocument) Articles.open(file, name, Segmentation.SENTENCES);
  }
}

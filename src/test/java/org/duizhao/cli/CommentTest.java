package org.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as comments in a Word document and as notes in XLIFF. */
class CommentTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String BODY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
          + W
          + "\"><w:body>"
          + "<w:p><w:r><w:t>Hekou Primary School Moves into New Building</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t xml:space=\"preserve\">On September 1, the </w:t></w:r>"
          + "<w:r><w:rPr><w:b/></w:rPr><w:t>43</w:t></w:r><w:r><w:t>0 pupils of Hekou Primary"
          + " School walked into their new building.</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>The new building has 18 classrooms &amp; a playground. Principal Lin"
          + " Xiaomei said that the children were very happy.</w:t></w:r></w:p>"
          + "</w:body></w:document>";

  @TempDir private Path folder;
  private Path zh;
  private Path en;

  @BeforeEach
  void write() throws IOException {
    zh = Texts.write(folder.resolve("school.zh.txt"), Texts.ZH);
    en = folder.resolve("school.en.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(en))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
      put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      put(zip, "word/document.xml", BODY);
      put(zip, "word/media/a.bin", "\0\1\2");
    }
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"a\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\"/>"
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void commentsStandAtTheirWordsAndStayWhenThereAreMore() throws IOException {
    Path once = folder.resolve("out/once.docx");
    Run run = comment(once, zh, en);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("1 comment written into " + once), run.err());
    String body = part(once, "word/document.xml");
    assertEquals(
        BODY.replace("<w:r><w:rPr>", "<w:commentRangeStart w:id=\"1\"/><w:r><w:rPr>")
            .replace(
                "<w:t>0 pupils",
                "<w:t xml:space=\"preserve\">0</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                    + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> pupils"),
        body);
    String comments = part(once, "word/comments.xml");
    assertTrue(comments.contains("w:author=\"Duizhao\""), comments);
    assertTrue(comments.contains("error[number-mismatch] the Chinese has 340"), comments);
    assertTrue(comments.contains("Fix: “340”"), comments);
    assertEquals("\0\1\2", part(once, "word/media/a.bin"));

    Path twice = folder.resolve("out/twice.docx");
    comment(twice, zh, once);
    assertTrue(part(twice, "word/comments.xml").contains("w:id=\"2\""));
    assertTrue(part(twice, "word/comments.xml").startsWith(comments.replace("</w:comments>", "")));
    assertEquals(
        run.out().replace(en.toString(), twice.toString()),
        Run.duizhao("check", Run.QUICK, zh, twice).out());
    assertEquals(
        part(once, "[Content_Types].xml"), part(twice, "[Content_Types].xml"), "declared once");
  }

  @Test
  void somethingLeftOutIsToldAtTheSentenceBefore() throws IOException {
    Texts.write(zh, Texts.ZH.replace("学生走进了新校舍。", "学生走进了新校舍。图书馆收藏了两万册图书，全天向社区居民免费开放，每周还举办三次读书会。"));
    Path copy = folder.resolve("copy.docx");
    Run run = comment(copy, zh, en);
    assertTrue(run.out().contains("[omission]"), run.out());
    assertTrue(part(copy, "word/comments.xml").contains("[omission]"));
    String body = part(copy, "word/document.xml");
    assertTrue(body.indexOf("commentRangeStart") < body.indexOf("On September"), body);
  }

  @Test
  void unitsGetNotes() throws IOException {
    String unit = "<source>学校有340名学生。</source>\n<target>The school has 430 pupils.</target>";
    String first =
        "<xliff version=\"1.2\"><file original=\"a\" source-language=\"zh\" target-language=\"en\">"
            + "<body><trans-unit id=\"4\">"
            + unit
            + "<note>kept</note></trans-unit></body></file></xliff>";
    Path file = Texts.write(folder.resolve("x/a.xlf"), first);
    Path copy = folder.resolve("copy.xlf");
    comment(copy, file);
    String written = Texts.read(copy);
    assertTrue(
        written.contains(
            "</target><note from=\"duizhao\" priority=\"1\" annotates=\"target\">error[number-mismatch]"),
        written);
    assertEquals(first, written.replaceAll("(?s)<note from=.*?</note>", ""));

    String second =
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"zh\""
            + " trgLang=\"en\"><file id=\"f\"><unit id=\"7\">NOTES<segment>"
            + unit
            + "</segment></unit></file></xliff>";
    for (String notes : new String[] {"", "<notes/>", "<notes><note>kept</note></notes>"}) {
      Texts.write(file, second.replace("NOTES", notes));
      comment(copy, file);
      written = Texts.read(copy);
      assertTrue(
          written.contains(
              "<note category=\"duizhao:number-mismatch\" priority=\"1\" appliesTo=\"target\">"),
          written);
      assertEquals(
          Run.duizhao("check", Run.QUICK, file).out().replace(file.toString(), ""),
          Run.duizhao("check", Run.QUICK, copy).out().replace(copy.toString(), ""));
    }
  }

  @Test
  void otherFilesAndOverwritingAreRefused() throws IOException {
    byte[] before = Files.readAllBytes(en);
    Run over = comment(en, zh, en);
    assertEquals(2, over.code());
    assertTrue(over.err().contains("this is one of the files to read"), over.err());
    assertArrayEquals(before, Files.readAllBytes(en));
    Path text = Texts.write(folder.resolve("a.txt"), Texts.WRONG_EN);
    Run other = comment(folder.resolve("b.docx"), zh, text);
    assertEquals(2, other.code());
    assertTrue(other.err().contains("Word documents"), other.err());
    assertFalse(Files.exists(folder.resolve("b.docx")));
  }

  private static Run comment(Path copy, Path... files) {
    Object[] args = new Object[files.length + 4];
    args[0] = "check";
    args[1] = Run.QUICK;
    args[2] = "--comment";
    args[3] = copy;
    System.arraycopy(files, 0, args, 4, files.length);
    return Run.duizhao(args);
  }

  private static String part(Path file, String part) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertTrue(Collections.list(zip.entries()).stream().anyMatch(e -> e.getName().equals(part)));
      return new String(
          zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

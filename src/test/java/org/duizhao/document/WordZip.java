package org.duizhao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents whose body is given as XML. */
final class WordZip {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
          + "/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  /** Writes the content of the body. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private WordZip() {}

  static Path write(Path file, String prolog, Body body) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(utf8(RELATIONSHIPS));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8(prolog + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>"));
      body.writeTo(zip);
      zip.write(utf8("</w:body></w:document>"));
    }
    return file;
  }

  static Path write(Path file, String body) throws IOException {
    return write(file, "", out -> out.write(utf8(body)));
  }

  /** Writes a stretch of the body over and over. */
  static Path repeat(Path file, String start, String stretch, int times) throws IOException {
    byte[] block = utf8(stretch.repeat(1000));
    return write(
        file,
        "",
        out -> {
          out.write(utf8(start));
          for (int i = 0; i < times / 1000; i++) {
            out.write(block);
          }
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

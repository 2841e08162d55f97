package org.duizhao.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duizhao.align.Bitext;

/**
 * A Word document for review: for each pair a heading that names it and a table under the header
 * {@code id, zh, en, score}. The parts that are always the same (styles, page numbers, what belongs
 * together) are resources; the body is written as it comes, so that a batch of any length fits. The
 * same bitexts give the same bytes.
 */
final class DocxWriter implements BitextWriter {

  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/footer.xml");

  /** The first date that a zip file can hold. */
  private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final WriteOptions options;
  private DocxBody body;

  DocxWriter(OutputStream out, WriteOptions options) {
    this.zip = new ZipOutputStream(out);
    this.options = options;
  }

  @Override
  public void begin() throws IOException {
    for (String part : FIXED_PARTS) {
      begin(part);
      try (InputStream in = DocxWriter.class.getResourceAsStream("docx/" + part)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    begin("word/document.xml");
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    body = new DocxBody(new XmlWriter(writer), options.minScore());
    body.begin();
  }

  @Override
  public void write(String name, Bitext bitext) throws IOException {
    body.write(name, bitext, Languages.of(bitext, options));
  }

  @Override
  public void end() throws IOException {
    body.end();
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private void begin(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(UNDATED);
    zip.putNextEntry(entry);
  }
}

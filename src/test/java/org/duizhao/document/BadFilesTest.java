package org.duizhao.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged, hostile or not what their name says are refused in words. */
class BadFilesTest {

  private static final Path GOOD =
      Path.of("src/test/resources/org/duizhao/document/articles/port.zh.docx");
  private static final String DAMAGED =
      "n: this Word document is damaged or cut short; fetch it again, or open it in Word and save"
          + " it again";

  @TempDir private Path folder;

  @Test
  void anEncryptedDocument() throws IOException {
    assertEquals(
        "n: this document is protected by a password; open it in Word, take the password off (File,"
            + " Info, Protect Document) and save it",
        refusal(compound("a.docx", "EncryptedPackage")));
  }

  @Test
  void anOldDocumentUnderANewName() throws IOException {
    assertEquals(
        "n: this is a Word document of the old kind (.doc); open it in Word or LibreOffice and save"
            + " it as .docx",
        refusal(compound("a.docx", "WordDocument")));
  }

  @Test
  void aDocumentCutAnywhere() throws IOException {
    byte[] bytes = Files.readAllBytes(GOOD);
    for (int length = 100; length < bytes.length; length += 500) {
      assertEquals(DAMAGED, refusal(file("a.docx", Arrays.copyOf(bytes, length))));
    }
  }

  @Test
  void aDocumentWithDamagedBytesIsReadOrRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(GOOD);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] damaged = bytes.clone();
      for (int k = 0; k < 4; k++) {
        damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        Articles.read(file("a.docx", damaged), "n", Segmentation.SENTENCES);
      } catch (InputException e) {
        refused++;
      }
    }
    assertTrue(refused > 0 && refused < 200, "refused: " + refused);
  }

  @Test
  void aTextThatUnpacksWithoutEnd() throws IOException {
    String many =
        "n: this document holds more than 8 million characters, too much for an article; see that"
            + " it is the right one, or cut it into parts";
    String paragraph = "<w:p><w:r><w:t>路</w:t></w:r></w:p>";
    assertEquals(many, refusal(WordZip.repeat(at("a.docx"), "", paragraph, 400_000)));
    assertEquals(
        many, refusal(WordZip.repeat(at("b.docx"), "<w:p><w:r><w:t>", "路".repeat(100), 100_000)));
  }

  @Test
  void aBodyThatUnpacksWithoutEnd() throws IOException {
    assertEquals(
        "n: this document unpacks to more than 128 MB, too much for an article; see that it is the"
            + " right file, or cut it into parts",
        refusal(WordZip.repeat(at("a.docx"), "", "<w:p/>" + " ".repeat(200), 700_000)));
    String deep = refusal(WordZip.repeat(at("b.docx"), "", "<w:p>", 10_000));
    assertTrue(deep.contains("nested too deep"), deep);
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    Path secret = Files.writeString(at("secret.txt"), "机密");
    String prolog = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] body = "<w:p><w:r><w:t>路&e;</w:t></w:r></w:p>".getBytes(UTF_8);
    String refusal = refusal(WordZip.write(at("a.docx"), prolog, out -> out.write(body)));
    assertTrue(refusal.startsWith("n (word/document.xml:1): the XML is damaged"), refusal);
    assertFalse(refusal.contains("机密"), refusal);
  }

  @Test
  void partsInOtherFormatsAreNotPassedOver() throws IOException {
    String relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships/aFChunk\" Target=\"page.mht\"/></Relationships>";
    Path file = WordZip.write(at("a.docx"), "<w:p><w:r><w:t>路</w:t></w:r></w:p>");
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.createDirectory(zip.getPath("word/_rels"));
      Files.writeString(zip.getPath("word/_rels/document.xml.rels"), relationships);
    }
    assertEquals(
        "n: a part of this document is still in another format, which Word takes in when it saves;"
            + " open it in Word and save it again as .docx",
        refusal(file));
  }

  @Test
  void filesWithoutText() throws IOException {
    assertEquals(
        "n: there is no text in this document; see that the right file was saved",
        refusal(WordZip.write(at("a.docx"), "<w:p><w:r><w:t> </w:t></w:r></w:p>")));
    assertEquals(
        "n: there is no text in this page; save the page again when it shows its article",
        refusal(Files.writeString(at("a.html"), "<html><body><script>1</script></body></html>")));
    assertEquals(
        "n: there is no text in this file; see that the right file was saved",
        refusal(file("b.docx", new byte[0])));
  }

  @Test
  void aTextUnderTheNameOfADocumentIsRead() throws IOException {
    Path file = Files.writeString(at("a.docx"), "修路的事\n村民说，路通了。\n");
    assertEquals(2, Articles.read(file, "n", Segmentation.SENTENCES).segments().size());
  }

  private Path compound(String name, String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1});
    bytes.writeBytes(new byte[1024]);
    bytes.writeBytes(stream.getBytes(UTF_16LE));
    bytes.writeBytes(new byte[64]);
    return file(name, bytes.toByteArray());
  }

  private static String refusal(Path file) {
    return assertThrows(
            InputException.class, () -> Articles.read(file, "n", Segmentation.SENTENCES))
        .getMessage();
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(at(name), bytes);
  }
}

package org.duizhao.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.duizhao.text.Article;
import org.duizhao.text.InputException;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

  private static final String SIMPLIFIED = "修路的事\r\n清河县今年新建公路八十公里。村民说，路通了，日子就好过了。\r\n";
  private static final String TRADITIONAL = "修路的事\n清河縣今年新建公路八十公里。村民說，路通了，日子就好過了。\n";
  private static final String ENGLISH =
      "The road\nThe county’s road is “open”. It’s a start – at last.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, S", "UTF-8, true, S", "UTF-16LE, true, S", "UTF-16BE, true, T",
    "GB18030, false, S", "Big5, false, T", "UTF-16LE, false, E", "UTF-16BE, false, E",
    "UTF-16LE, false, S", "UTF-16BE, false, S", "windows-1252, false, E"
  })
  void detectsTheEncodingAndWritesItBack(String charset, boolean mark, String which)
      throws IOException {
    String text = which.equals("S") ? SIMPLIFIED : which.equals("T") ? TRADITIONAL : ENGLISH;
    byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
    TextFile read = TextFile.read(file("a.txt", bytes), "a.txt");
    assertEquals(text, read.text());
    assertEquals(new Encoding(Charset.forName(charset), mark), read.encoding());
    assertArrayEquals(bytes, read.encoding().encode(text));
  }

  @Test
  void readsSentencesOrLines() throws IOException {
    Path file = file("road.zh.news", SIMPLIFIED.getBytes(UTF_8));
    assertEquals(
        List.of("修路的事", "清河县今年新建公路八十公里。", "村民说，路通了，日子就好过了。"),
        texts(Articles.read(file, "road", Segmentation.SENTENCES)));
    assertEquals(2, texts(Articles.read(file, "road", Segmentation.LINES)).size());
  }

  @Test
  void refusesWhatIsNotThere() {
    assertEquals("n: no such file; check the path", refusal(folder.resolve("none.txt")));
    assertEquals("n: this is a folder; name a text file", refusal(folder));
  }

  @Test
  void refusesAnUnreadableFile() throws IOException {
    Path file = file("secret.txt", "秘密".getBytes(UTF_8));
    assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file));
    assertEquals(
        "n: may not be read; give yourself the right to read it (chmod u+r)", refusal(file));
  }

  @Test
  void refusesAFileWithoutText() throws IOException {
    String expected = "n: there is no text in this file; see that the right file was saved";
    assertEquals(expected, refusal(file("a", new byte[0])));
    assertEquals(expected, refusal(file("b", " \r\n\u3000\u00A0\n".getBytes(UTF_8))));
    assertEquals(expected, refusal(file("c", "\uFEFF".getBytes(UTF_16LE))));
  }

  @Test
  void refusesFilesOfOtherKinds() throws IOException {
    String remedy = "; save its text as UTF-8 and name that file";
    assertEquals(
        "n: this Word document is damaged or cut short; fetch it again, or open it in Word and save"
            + " it again",
        refusal(file("a.docx", "PK\u0003\u0004\u0014\0\0\0".getBytes(UTF_8))));
    assertEquals(
        "n: this is a picture, which cannot be read" + remedy,
        refusal(file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})));
    assertEquals(
        "n: this is an RTF file, which cannot be read" + remedy,
        refusal(file("a.rtf", "{\\rtf1 road}".getBytes(UTF_8))));
    assertEquals(
        "n: this is not a text file (byte 4 is NUL)" + remedy,
        refusal(file("a.bin", new byte[] {'a', 'b', 'c', 0, 'd', (byte) 0xFF, 1, 2, 0})));
  }

  @Test
  void namesTheFirstByteOfDamage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("修路的事\n清河".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("县今年新建公路。".getBytes(UTF_8));
    assertEquals(
        "n:2: byte 20 of the file is not valid UTF-8; open the file in an editor and save it as"
            + " UTF-8",
        refusal(file("a.txt", bytes.toByteArray())));
  }

  @Test
  void refusesHalfACharacterAtTheEnd() throws IOException {
    byte[] bytes = "\uFEFF修路".getBytes(UTF_16BE);
    assertEquals(
        "n:1: byte 5 of the file is not valid UTF-16BE; open the file in an editor and save it as"
            + " UTF-8",
        refusal(file("a.txt", Arrays.copyOf(bytes, 5))));
  }

  private String refusal(Path file) {
    return assertThrows(
            InputException.class, () -> Articles.read(file, "n", Segmentation.SENTENCES))
        .getMessage();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<String> texts(Article article) {
    return article.segments().stream().map(Segment::text).toList();
  }
}

package org.duizhao.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.duizhao.document.Encoding;
import org.duizhao.document.TextFile;
import org.duizhao.text.InputException;

/**
 * The text of a list file and how it is encoded: UTF-8, UTF-16 (Excel's "Unicode text") or what
 * Chinese Windows saves, GB18030 or Big5. A large file is no list, and is refused before it is
 * read.
 */
record ListText(String text, Encoding encoding) {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 32;
  private static final String REMEDY = "save the list as \"CSV UTF-8\"";
  private static final Set<Charset> UNICODE =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Set<String> CHINESE = Set.of("GB18030", "Big5");

  /**
   * Reads a file.
   *
   * @throws InputException if the file cannot be read, is too large, or not a text in one of these
   */
  static ListText read(Path file) {
    requireSmall(file);
    TextFile read = TextFile.read(file, file.toString());
    ListText list = new ListText(read.text(), read.encoding());
    return list.isUnicode() || CHINESE.contains(list.encoding.charset().name())
        ? list
        : inChinese(file);
  }

  /** A list too short to guess from: it has Chinese, so one that GB18030 can tell is in that. */
  private static ListText inChinese(Path file) {
    String refusal = "neither UTF-8 nor GB18030 text";
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.codePoints().anyMatch(Character::isIdeographic)) {
        return new ListText(text, new Encoding(GB18030, false));
      }
    } catch (CharacterCodingException e) {
      throw new InputException(file.toString(), refusal, REMEDY, e);
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read", "check the file", e);
    }
    throw new InputException(file.toString(), refusal, REMEDY);
  }

  /** Whether its encoding is told by its bytes; another one is only the likeliest. */
  boolean isUnicode() {
    return UNICODE.contains(encoding.charset());
  }

  private static void requireSmall(Path file) {
    try {
      long megabytes = Files.size(file) / MEGABYTE;
      if (megabytes >= MOST_MEGABYTES && Files.isRegularFile(file)) {
        throw new InputException(
            file.toString(),
            megabytes + " MB, where a list may have " + MOST_MEGABYTES,
            "see that this is the right file, or split it");
      }
    } catch (IOException e) {
      throw new InputException(file.toString(), "no such file", "check the name", e);
    }
  }
}

package org.duizhao.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.duizhao.text.InputException;

/** Lists are read as UTF-8 or not at all: a guessed encoding would put wrong words into checks. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws InputException if the file cannot be read or is not UTF-8
   */
  static String read(Path file) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String where = file + ":" + lineAt(bytes, bytes.position());
      throw new InputException(where, "not UTF-8 text", "save the list as \"CSV UTF-8\"", e);
    }
  }

  private static int lineAt(ByteBuffer bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "no such file", "check the name", e);
    } catch (IOException e) {
      throw new InputException(
          file.toString(), "the file cannot be read", "name a CSV file that can be opened", e);
    }
  }
}

package org.duizhao.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.duizhao.text.InputException;

/**
 * A plain text file: its text and how it is encoded.
 *
 * <p>Whoever writes corrections back reads the file again, makes sure that its text is still that
 * of the article, changes it and encodes it as it was.
 *
 * @param text the whole text without a byte order mark, its line ends as they are
 */
public record TextFile(String text, Encoding encoding) {

  /**
   * Reads a file.
   *
   * @param name how messages name it
   * @throws InputException if it is missing, a folder, unreadable, empty, not text, or damaged
   */
  public static TextFile read(Path file, String name) {
    byte[] bytes = bytes(file, name);
    TextFile read = Encoding.decode(bytes, name);
    if (read.text
        .codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      throw new InputException(
          name, "there is no text in this file", "see that the right file was saved");
    }
    return read;
  }

  private static byte[] bytes(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw new InputException(name, "this is a folder", "name a text file");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputException(name, "no such file", "check the path", e);
    } catch (AccessDeniedException e) {
      throw new InputException(
          name, "may not be read", "give yourself the right to read it (chmod u+r)", e);
    } catch (IOException e) {
      throw new InputException(
          name, "cannot be read (" + e.getMessage() + ")", "check the file and its disk", e);
    }
  }
}

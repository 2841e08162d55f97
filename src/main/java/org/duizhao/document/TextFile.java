package org.duizhao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 32;
  private static final int LOOKED_AT = 4096;

  /**
   * Reads a file.
   *
   * @param name how messages name it
   * @throws InputException if it is missing, a folder, unreadable, empty, not text, or damaged
   */
  public static TextFile read(Path file, String name) {
    return decode(bytes(file, name), name, Optional.empty());
  }

  /**
   * Decodes a file that was read.
   *
   * @param declared the encoding that the file itself names
   */
  static TextFile decode(byte[] bytes, String name, Optional<Charset> declared) {
    TextFile read = Encoding.decode(bytes, name, declared);
    if (read.text
        .codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      throw new InputException(
          name, "there is no text in this file", "see that the right file was saved");
    }
    return read;
  }

  /** The bytes of a file, if they are not too many; of a zip file, the first. */
  static byte[] bytes(Path file, String name) {
    byte[] bytes = contents(file, name);
    if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
      throw new InputException(
          name,
          "this file has more than " + MOST_MEGABYTES + " MB, too much for an article",
          "see that it is the right one, or cut it into parts");
    }
    return bytes;
  }

  private static byte[] contents(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw new InputException(name, "this is a folder", "name a text file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LOOKED_AT);
      if (FileKind.isZip(start)) {
        return start;
      }
      byte[] rest = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1 - start.length);
      byte[] whole = Arrays.copyOf(start, start.length + rest.length);
      System.arraycopy(rest, 0, whole, start.length, rest.length);
      return whole;
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

package org.duizhao.glossary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.document.TextFile;
import org.duizhao.text.InputException;

/** What kind of file a term list is in, told by how it begins, not by its name. */
enum ListFile {
  WORKBOOK,
  XML,
  TEXT;

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 64;
  private static final int BEGINNING = 512;
  private static final Pattern MARKUP = Pattern.compile("\\s*<(\\?xml|!|tbx|martif)");

  /**
   * The kind of a file.
   *
   * @throws InputException if it cannot be read, is empty, too large for a term list, or an old or
   *     encrypted workbook
   */
  static ListFile of(Path file) {
    byte[] bytes = beginning(file);
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return WORKBOOK;
    }
    if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      throw new InputException(
          file.toString(),
          "an old (.xls) or encrypted workbook",
          "save it as .xlsx without a password");
    }
    // UTF-16 has a NUL byte in each of its ASCII characters.
    String text =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "");
    return MARKUP.matcher(text).lookingAt() ? XML : TEXT;
  }

  /** The cells of a workbook or of a text. */
  static Table table(Path file) {
    return of(file) == WORKBOOK
        ? ExcelSheet.read(file)
        : TextTable.parse(file, TextFile.read(file, file.toString()).text());
  }

  /** How many rows the sheets of a workbook have that are not read, by name. */
  static Map<String, Integer> otherSheets(Path file) {
    return of(file) == WORKBOOK ? ExcelSheet.others(file) : Map.of();
  }

  /**
   * Refuses a workbook or an XML file where a list in CSV is due.
   *
   * @throws InputException if it is one, saying how to make a list of it
   */
  static void requireText(Path file) {
    if (Files.isRegularFile(file) && file.toFile().length() > 0 && of(file) != TEXT) {
      throw new InputException(
          file.toString(), "not a CSV file", "make one of it with 'duizhao glossary import'");
    }
  }

  private static byte[] beginning(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "this is a folder", "name a file");
    }
    try (var in = Files.newInputStream(file)) {
      long megabytes = Files.size(file) / MEGABYTE;
      if (megabytes >= MOST_MEGABYTES) {
        throw new InputException(
            file.toString(),
            megabytes + " MB, where such a file may have " + MOST_MEGABYTES,
            "see that this is the right file, or split it");
      }
      byte[] bytes = in.readNBytes(BEGINNING);
      if (bytes.length == 0) {
        throw new InputException(file.toString(), "the file is empty", "export it again");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "no such file", "check the name", e);
    } catch (IOException e) {
      throw new InputException(
          file.toString(), "the file cannot be read", "name a file that can be opened", e);
    }
  }

  private static boolean startsWith(byte[] bytes, String start) {
    return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(start);
  }
}

package org.duizhao.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.duizhao.text.InputException;

/** Tells files that are no text from their first bytes, and from NUL bytes anywhere. */
final class BinaryFile {

  private static final String SAVE_TEXT = "save its text as UTF-8 and name that file";
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
  private static final Map<String, String> KIND_BY_START =
      Map.of(
          "PK\u0003\u0004", "a Word document or another zip file",
          "From: <Saved by", "a web page saved as MHTML",
          "%PDF", "a PDF file",
          "{\\rtf", "an RTF file",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF8", "a picture");

  private BinaryFile() {}

  /** Refuses a file whose first bytes say that it is of another kind. */
  static void refuseKnown(byte[] bytes, String name) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith(COMPOUND)) {
      refuseCompound(bytes, name);
    }
    KIND_BY_START.forEach(
        (prefix, kind) -> {
          if (start.startsWith(prefix)) {
            throw new InputException(name, "this is " + kind + ", which cannot be read", SAVE_TEXT);
          }
        });
  }

  /** Old Office files and encrypted new ones are compound files, and name their streams. */
  private static void refuseCompound(byte[] bytes, String name) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.contains(wide("EncryptedPackage"))) {
      throw new InputException(
          name,
          "this document is protected by a password",
          "open it in Word, take the password off (File, Info, Protect Document) and save it");
    }
    boolean word = all.contains(wide("WordDocument"));
    throw new InputException(
        name,
        "this is " + (word ? "a Word document of the old kind (.doc)" : "an old Office file"),
        "open it in Word or LibreOffice and save it as .docx");
  }

  private static String wide(String ascii) {
    return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /** Refuses a file that holds NUL bytes, as no text does but UTF-16. */
  static void refuseNul(byte[] bytes, String name) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            name, "this is not a text file (byte " + (i + 1) + " is NUL)", SAVE_TEXT);
      }
    }
  }
}

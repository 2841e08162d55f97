package org.duizhao.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of file an article is in. The content decides where it can, so that a renamed file is
 * read as what it is; Markdown and a page without a head are told by the extension.
 */
public enum FileKind {
  TEXT,
  MARKDOWN,
  HTML,
  WORD;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int LOOKED_AT = 4096;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)(?:\\s|<!--.*?-->|<\\?xml.*?\\?>)*(?i:<!doctype\\s+html\\b|<html[\\s>]|<head>).*");
  private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9]*[\\s/>]|!--)");

  static FileKind of(Path file, byte[] bytes) {
    if (isZip(bytes)) {
      return WORD;
    }
    String start = start(bytes);
    String extension = extension(file);
    if (PAGE.matcher(start).matches()
        || (extension.matches("x?html?") && TAG.matcher(start).find())) {
      return HTML;
    }
    return extension.matches("md|markdown") ? MARKDOWN : TEXT;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > ZIP.length && Arrays.equals(Arrays.copyOf(bytes, ZIP.length), ZIP);
  }

  /** The first characters without a byte order mark; of what is not UTF-16, the bytes. */
  private static String start(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      return new String(bytes, 0, length, StandardCharsets.UTF_16);
    }
    return start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

package org.duizhao.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a web page names in its head. As in browsers, the narrower Chinese and Western
 * ones stand for the wider ones that pages really use.
 */
final class HtmlCharset {

  private static final int LOOKED_AT = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<\\?xml\\b[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Map<String, String> WIDER =
      Map.of(
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "big5", "Big5-HKSCS");

  private HtmlCharset() {}

  static Optional<Charset> declared(byte[] page) {
    String head =
        new String(page, 0, Math.min(LOOKED_AT, page.length), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = (found.group(1) == null ? found.group(2) : found.group(1));
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return lower.startsWith("utf-16")
          ? Optional.empty()
          : Optional.of(Charset.forName(WIDER.getOrDefault(lower, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}

package org.duizhao.document;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;

/**
 * Lays a decoded text beside the stretch of a file that it was decoded from, and finds the
 * characters that are written by character references or behind a backslash. Which character a
 * reference stands for need not be known: it is the one that makes the rest fit.
 *
 * @param raw the whole text of the file
 * @param span the stretch
 */
record References(String raw, Span span) {

  private static final Pattern REFERENCE = Pattern.compile("&#?[A-Za-z0-9]+;?");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /**
   * Hands out the pieces in order: decoded text, and where it stands.
   *
   * @return whether the two fit; if not, nothing was handed out
   */
  boolean align(String decoded, BiConsumer<String, Span> pieces) {
    return run(decoded, (text, at) -> {}) && run(decoded, pieces);
  }

  private boolean run(String decoded, BiConsumer<String, Span> pieces) {
    int at = span.start();
    int done = 0;
    int from = at;
    for (int i = 0; i < decoded.length(); ) {
      int width = width(decoded, i, at);
      if (width == 1 && at < span.end() && raw.charAt(at) == decoded.charAt(i)) {
        i++;
        at++;
        continue;
      }
      if (width == 0) {
        return false;
      }
      give(decoded.substring(done, i), from, pieces);
      int length = Character.charCount(decoded.codePointAt(i));
      pieces.accept(decoded.substring(i, i + length), new Span(at, at + width));
      i += length;
      at += width;
      done = i;
      from = at;
    }
    give(decoded.substring(done), from, pieces);
    return at == span.end();
  }

  private static void give(String text, int from, BiConsumer<String, Span> pieces) {
    if (!text.isEmpty()) {
      pieces.accept(text, new Span(from, from + text.length()));
    }
  }

  /** How many code units of the file the next character takes; 0 if it does not fit. */
  private int width(String decoded, int i, int at) {
    if (at >= span.end()) {
      return 0;
    }
    char c = raw.charAt(at);
    char wanted = decoded.charAt(i);
    if (c == '\\' && at + 1 < span.end() && escapes(raw.charAt(at + 1), wanted, decoded, i)) {
      return 2;
    }
    if (c == '&') {
      Matcher reference = REFERENCE.matcher(raw).region(at, span.end());
      if (reference.lookingAt() && !decoded.startsWith(reference.group(), i)) {
        return reference.end() - at;
      }
    }
    if (c == '\r' && wanted == '\n' && raw.startsWith("\n", at + 1)) {
      return 2;
    }
    return c == wanted ? 1 : 0;
  }

  private static boolean escapes(char escaped, char wanted, String decoded, int i) {
    boolean literal = wanted == '\\' && decoded.startsWith("\\" + escaped, i);
    return escaped == wanted && ESCAPABLE.indexOf(escaped) >= 0 && !literal;
  }
}

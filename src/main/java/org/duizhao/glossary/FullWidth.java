package org.duizhao.glossary;

import java.util.regex.Pattern;

/** The marks, letters and digits of a Chinese keyboard, made those of an English one. */
final class FullWidth {

  private static final int OFFSET = '！' - '!';
  private static final Pattern OPENING = Pattern.compile("(?<=[\\p{L}\\p{N}])（");
  private static final Pattern CLOSING = Pattern.compile("([，；：！？）])(?=\\p{L})");

  private FullWidth() {}

  /** The text with all of ASCII in half width, and the blanks that English puts beside marks. */
  static String narrow(String text) {
    String spaced = CLOSING.matcher(OPENING.matcher(text).replaceAll(" （")).replaceAll("$1 ");
    StringBuilder narrow = new StringBuilder(spaced.length());
    spaced.chars().forEach(c -> narrow.append((char) (isWide(c) ? c - OFFSET : c)));
    return narrow.toString();
  }

  private static boolean isWide(int c) {
    return c >= '！' && c <= '～';
  }
}

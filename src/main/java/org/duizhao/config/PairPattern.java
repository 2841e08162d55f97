package org.duizhao.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the two files of a pair are named, with {@code {name}} for what they share, which may hold
 * folders: {@code source/{name}.txt} and {@code target/{name}_EN.txt}.
 */
public record PairPattern(String zh, String en) {

  static final String NAME = "{name}";

  /** What the pair of a Chinese file is called, if the path is that of one. */
  public Optional<String> nameOfZh(String path) {
    return name(zh, path);
  }

  /** What the pair of an English file is called, if the path is that of one. */
  public Optional<String> nameOfEn(String path) {
    return name(en, path);
  }

  private static Optional<String> name(String pattern, String path) {
    int at = pattern.indexOf(NAME);
    String head = Pattern.quote(pattern.substring(0, at));
    String tail = Pattern.quote(pattern.substring(at + NAME.length()));
    Matcher matcher = Pattern.compile(head + "(.+)" + tail).matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    return zh + " with " + en;
  }
}

package org.duizhao.comment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.InputException;

/**
 * An XML file as the text it is, known to be well-formed: its tags where they stand, and what is to
 * be written between its characters. All else keeps every byte.
 */
final class XmlText {

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|<!DOCTYPE[^\\[>]*+(?:\\[.*?\\]\\s*)?>"
              + "|<(/?)([^\\s/>!?]++)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");

  private final String text;
  private final Charset charset;
  private final List<Tag> tags = new ArrayList<>();
  private final Map<Integer, String> insertions = new TreeMap<>();

  /** Where the root's slash is to be left out, as it is given content. */
  private int slash = -1;

  /**
   * A tag.
   *
   * @param attributes as they are written
   */
  record Tag(int start, int end, String name, String attributes, boolean opens, boolean closes) {

    /** The name without prefix. */
    String local() {
      return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or empty. */
    String prefix() {
      return name.substring(0, name.indexOf(':') + 1);
    }

    /** The value of an attribute, named with its prefix. */
    Optional<String> attribute(String attribute) {
      Matcher found =
          Pattern.compile("(?:^|\\s)" + Pattern.quote(attribute) + "\\s*=\\s*(\"[^\"]*\"|'[^']*')")
              .matcher(attributes);
      return found.find()
          ? Optional.of(unescaped(found.group(1).substring(1, found.group(1).length() - 1)))
          : Optional.empty();
    }
  }

  private XmlText(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      if (markup.group(2) != null) {
        String rest = markup.group(3);
        boolean closes = !markup.group(1).isEmpty();
        tags.add(
            new Tag(
                markup.start(),
                markup.end(),
                markup.group(2),
                rest,
                !closes,
                closes || rest.endsWith("/")));
      }
    }
  }

  /**
   * Takes a file.
   *
   * @param name how messages name it
   * @throws InputException if it would not be written again as it is
   */
  static XmlText of(byte[] bytes, String name) {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (Arrays.equals(text.getBytes(charset), bytes)) {
        return new XmlText(text, charset);
      }
    } catch (CharacterCodingException e) {
      throw new InputException(name, "is not in " + charset, "save it as UTF-8", e);
    }
    throw new InputException(
        name, "would not be written in " + charset + " as it is", "save it as UTF-8");
  }

  private static Charset charset(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(start);
    return declared.find() && Charset.isSupported(declared.group(1))
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }

  List<Tag> tags() {
    return tags;
  }

  String text() {
    return text;
  }

  /** Writes something at an offset of the text, after what is written there already. */
  void insert(int offset, String words) {
    insertions.merge(offset, words, String::concat);
  }

  /** Writes an element, given without its opening bracket, as the last of the root. */
  void insertLast(String element) {
    insertInRoot("<" + tags.get(0).prefix() + element);
  }

  /** Writes something before the root's end. */
  void insertInRoot(String words) {
    Tag root = tags.get(0);
    if (root.closes()) {
      slash = root.end() - 2;
      insert(root.end(), words + "</" + root.name() + ">");
    } else {
      insert(tags.get(tags.size() - 1).start(), words);
    }
  }

  /** The file with what was written into it; characters it cannot hold as references. */
  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
      out.append(text, done, insertion.getKey()).append(encodable(insertion.getValue()));
      done = insertion.getKey();
    }
    out.append(text, done, text.length());
    if (slash >= 0) {
      // What is inserted into an empty root stands behind the slash.
      out.deleteCharAt(slash);
    }
    ByteBuffer bytes = charset.encode(CharBuffer.wrap(out));
    byte[] whole = new byte[bytes.remaining()];
    bytes.get(whole);
    return whole;
  }

  private String encodable(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              out.append(charset.newEncoder().canEncode(character) ? character : "&#" + c + ";");
            });
    return out.toString();
  }

  /** Words as XML holds them; what it cannot hold is left out. */
  static String escaped(String words) {
    return words
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}

package org.duizhao.comment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duizhao.comment.XmlText.Tag;

/** The part of a Word document that holds its comments, to which more are added. */
final class CommentPart {

  private static final String AUTHOR = "Duizhao";

  private final String part;
  private final XmlText xml;
  private final String w;
  private final StringBuilder added = new StringBuilder();
  private int lastId;

  CommentPart(String part, XmlText xml) {
    this.part = part;
    this.xml = xml;
    this.w = xml.tags().get(0).prefix();
    for (Tag tag : xml.tags()) {
      if (tag.name().equals(w + "comment")) {
        tag.attribute(w + "id")
            .filter(id -> id.matches("\\d{1,9}"))
            .ifPresent(id -> lastId = Math.max(lastId, Integer.parseInt(id)));
      }
    }
  }

  static XmlText empty(String namespace) {
    String root =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
            + namespace
            + "\"></w:comments>";
    return XmlText.of(root.getBytes(StandardCharsets.UTF_8), "comments");
  }

  String part() {
    return part;
  }

  int nextId() {
    return ++lastId;
  }

  /**
   * Adds a comment.
   *
   * @param first a line of its own before the text
   */
  void add(int id, Optional<String> first, String text) {
    added.append(
        "<"
            + w
            + "comment "
            + w
            + "id=\""
            + id
            + "\" "
            + w
            + "author=\""
            + AUTHOR
            + "\" "
            + w
            + "initials=\"DZ\">");
    first.ifPresent(this::paragraph);
    text.lines().forEach(this::paragraph);
    added.append("</" + w + "comment>");
  }

  private void paragraph(String line) {
    added
        .append("<" + w + "p><" + w + "r><" + w + "t xml:space=\"preserve\">")
        .append(XmlText.escaped(line))
        .append("</" + w + "t></" + w + "r></" + w + "p>");
  }

  byte[] bytes() {
    xml.insertInRoot(added.toString());
    return xml.bytes();
  }
}

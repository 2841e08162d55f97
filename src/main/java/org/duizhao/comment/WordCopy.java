package org.duizhao.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.duizhao.comment.XmlText.Tag;
import org.duizhao.document.WordDocument;
import org.duizhao.text.InputException;
import org.duizhao.text.Span;

/**
 * A copy of a Word document with comments: the body has their marks, a part of its own their words.
 * Comments that are there stay, and so does every byte of the other parts.
 */
final class WordCopy implements AutoCloseable {

  private static final int MOST_BYTES = 256 << 20;
  private static final String TYPES = "[Content_Types].xml";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final ZipFile zip;
  private final String name;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private WordCopy(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
  }

  static WordCopy of(Path file, String name) throws IOException {
    return new WordCopy(new ZipFile(file.toFile()), name);
  }

  /**
   * Writes the copy.
   *
   * @return how many remarks found their words
   */
  int write(WordDocument document, List<Remark> remarks, OutputStream out) throws IOException {
    String body = target("", "officeDocument").orElseThrow(this::damaged);
    XmlText xml = part(body);
    Tag root = xml.tags().get(0);
    CommentPart comments = comments(body, root);
    WordComments marks = new WordComments(document, body, xml, root.prefix());
    Places places = new Places(document.article());
    int written = 0;
    for (Remark remark : remarks) {
      Optional<Span> span = places.span(remark.place());
      if (span.isPresent()) {
        int id = comments.nextId();
        comments.add(id, marks.mark(span.get(), id), remark.text());
        written++;
      }
    }
    if (written > 0) {
      changed.put(body, marks.bytes());
      changed.put(comments.part(), comments.bytes());
    } else {
      changed.clear();
    }
    copy(out);
    return written;
  }

  private CommentPart comments(String body, Tag root) throws IOException {
    Optional<String> known = target(body, "comments").filter(part -> zip.getEntry(part) != null);
    if (known.isPresent()) {
      return new CommentPart(known.get(), part(known.get()));
    }
    boolean isStrict = root.attributes().contains(STRICT);
    String part = free(body.substring(0, body.lastIndexOf('/') + 1));
    relate(body, part, isStrict);
    declare(part);
    return new CommentPart(part, CommentPart.empty(isStrict ? STRICT : TRANSITIONAL));
  }

  private String free(String folder) {
    String part = folder + "comments.xml";
    for (int i = 1; zip.getEntry(part) != null; i++) {
      part = folder + "comments" + i + ".xml";
    }
    return part;
  }

  private void relate(String body, String part, boolean isStrict) throws IOException {
    String rels = relationships(body);
    String base =
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    XmlText xml =
        zip.getEntry(rels) == null
            ? XmlText.of(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "</Relationships>")
                    .getBytes(StandardCharsets.UTF_8),
                rels)
            : part(rels);
    String id = "rIdDuizhao";
    while (xml.text().contains("\"" + id + "\"") || xml.text().contains("'" + id + "'")) {
      id += "1";
    }
    xml.insertLast(
        "Relationship Id=\"" + id + "\" Type=\"" + base + "comments\" Target=\"/" + part + "\"/>");
    changed.put(rels, xml.bytes());
  }

  private void declare(String part) throws IOException {
    XmlText xml = part(TYPES);
    xml.insertLast("Override PartName=\"/" + part + "\" ContentType=\"" + COMMENTS_TYPE + "\"/>");
    changed.put(TYPES, xml.bytes());
  }

  private static String relationships(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The part of a kind that another one points to. */
  private Optional<String> target(String from, String kind) throws IOException {
    String rels = relationships(from);
    if (zip.getEntry(rels) == null) {
      return Optional.empty();
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return part(rels).tags().stream()
        .filter(tag -> tag.attribute("Type").filter(type -> type.endsWith("/" + kind)).isPresent())
        .flatMap(tag -> tag.attribute("Target").stream())
        .map(
            target ->
                target.startsWith("/")
                    ? target.substring(1)
                    : Path.of(folder + target).normalize().toString().replace('\\', '/'))
        .findFirst();
  }

  private XmlText part(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw damaged();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return XmlText.of(in.readNBytes(MOST_BYTES), name + " (" + part + ")");
    }
  }

  private InputException damaged() {
    return new InputException(
        name, "this Word document is damaged", "open it in Word and save it again");
  }

  private void copy(OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    for (ZipEntry entry : Collections.list(zip.entries())) {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setLastModifiedTime(entry.getLastModifiedTime());
      copy.putNextEntry(same);
      byte[] bytes = changed.remove(entry.getName());
      if (bytes != null) {
        copy.write(bytes);
      } else if (!entry.isDirectory()) {
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(copy);
        }
      }
      copy.closeEntry();
    }
    for (Map.Entry<String, byte[]> added : changed.entrySet()) {
      copy.putNextEntry(new ZipEntry(added.getKey()));
      copy.write(added.getValue());
      copy.closeEntry();
    }
    copy.finish();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

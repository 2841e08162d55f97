package org.duizhao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.text.InputException;

/**
 * The package that a Word document is: parts in a zip file, and the relationships that say which is
 * which. Parts are read as a stream, all together up to a size that no article needs; document
 * types and entities are not read, nor anything outside the file.
 */
final class WordPackage implements AutoCloseable {

  private static final long MOST_MEGABYTES = 128;
  private static final String DAMAGED = "this Word document is damaged or cut short";
  private static final String REMEDY = "fetch it again, or open it in Word and save it again";

  private static final String MARK = "\u00EF\u00BB\u00BF";

  /** What reads a part. */
  interface Reading {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /** A part that another one points to, and what it is. */
  record Relationship(String type, String target) {}

  private final ZipFile zip;
  private final String name;
  private long left = MOST_MEGABYTES << 20;

  private WordPackage(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
  }

  static WordPackage open(Path file, String name) {
    try {
      return new WordPackage(new ZipFile(file.toFile()), name);
    } catch (ZipException e) {
      throw new InputException(name, DAMAGED, REMEDY, e);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read", "check the file and its disk", e);
    }
  }

  /** The part that holds the body. */
  String body() {
    for (Relationship related : relationships("")) {
      if (related.type().equals("officeDocument") && related.target().endsWith(".xml")) {
        if (related.target().startsWith("xl/") || related.target().startsWith("ppt/")) {
          break;
        }
        return related.target();
      }
    }
    throw new InputException(
        name, "this is " + kind() + ", not a Word document", "save its text as .docx or as UTF-8");
  }

  private String kind() {
    if (zip.getEntry("xl/workbook.xml") != null) {
      return "an Excel workbook";
    }
    if (zip.getEntry("ppt/presentation.xml") != null) {
      return "a PowerPoint presentation";
    }
    return zip.getEntry("content.xml") != null ? "an OpenDocument file" : "a zip file";
  }

  /** The relationships of a part inside the package; those of the package itself for {@code ""}. */
  List<Relationship> relationships(String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    List<Relationship> found = new ArrayList<>();
    read(
        folder + "_rels/" + part.substring(folder.length()) + ".rels",
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("Relationship")
                && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
              String type = String.valueOf(xml.getAttributeValue(null, "Type"));
              String target = String.valueOf(xml.getAttributeValue(null, "Target"));
              found.add(
                  new Relationship(
                      type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
            }
          }
        });
    return found;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    return Path.of(folder + target).normalize().toString().replace('\\', '/');
  }

  /** Reads a part, if there is one. */
  void read(String part, Reading reading) {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = new Bounded(zip.getInputStream(entry))) {
      reading.read(factory.createXMLStreamReader(decode(in)));
    } catch (XMLStreamException e) {
      String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNumber();
      throw new InputException(
          name + " (" + part + where + ")",
          "the XML is damaged, nested too deep, or uses entities",
          REMEDY,
          e);
    } catch (IOException e) {
      throw new InputException(name, DAMAGED, REMEDY, e);
    }
  }

  /**
   * Parts are in UTF-8 or, with a mark, in UTF-16. The parser would print a line of its own about
   * bytes that are neither.
   */
  private static Reader decode(InputStream part) throws IOException {
    PushbackInputStream in = new PushbackInputStream(part, MARK.length());
    byte[] start = in.readNBytes(MARK.length());
    String mark = new String(start, StandardCharsets.ISO_8859_1);
    if (mark.equals(MARK)) {
      return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }
    in.unread(start);
    boolean wide = mark.startsWith("\u00FE\u00FF") || mark.startsWith("\u00FF\u00FE");
    return new InputStreamReader(
        in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new InputException(name, "cannot be read", "check the file and its disk", e);
    }
  }

  /** Ends with an exception when the parts together unpack to more than any document has. */
  private final class Bounded extends FilterInputStream {

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new InputException(
            name,
            "this document unpacks to more than " + MOST_MEGABYTES + " MB, too much for an article",
            "see that it is the right file, or cut it into parts");
      }
      return count;
    }
  }
}

package org.duizhao.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.duizhao.document.Sides;
import org.duizhao.document.WordTables;
import org.duizhao.glossary.Table;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;

/**
 * Files that hold both languages, passage by passage: XLIFF 1.2 and 2, TMX, and tables with a
 * Chinese and an English column as CSV, between tabs, in Excel or in Word. Translation files are
 * known by what they begin with, tables of text by their extension.
 */
public final class BilingualFile {

  private static final int BEGINNING = 4096;
  private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?(xliff|tmx)[\\s>]");
  private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab)");
  private static final List<String> EXTENSIONS =
      List.of("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf", "tmx");

  private BilingualFile() {}

  /** Whether a file is XLIFF or TMX, by how it begins. */
  public static boolean isTranslationFile(Path file) {
    return Files.isRegularFile(file) && ROOT.matcher(beginning(file)).find();
  }

  /** Whether a file holds both languages, as far as its beginning and its name tell. */
  public static boolean isBilingual(Path file) {
    return isTranslationFile(file)
        || isTable(file)
        || isZip(file, ".docx")
        || (Files.isRegularFile(file) && hasExtension(file));
  }

  /** Whether a file's name says that it is XLIFF or TMX. */
  public static boolean hasExtension(Path file) {
    String name = lowerName(file);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * Reads a file.
   *
   * @param name how messages name it
   * @throws InputException if it cannot be read, or holds no Chinese with English beside it
   */
  public static Bilingual read(Path file, String name, Segmentation segmentation) {
    Bilingual read = units(file, name).bilingual(segmentation);
    Sides.requireWithin(name, read.zh(), read.en());
    return read;
  }

  /** The units of a file. */
  static Units units(Path file, String name) {
    if (isZip(file, ".docx")) {
      return BilingualTable.units(name, wordTable(file, name));
    }
    if (isTable(file) && !isTranslationFile(file)) {
      return BilingualTable.units(name, Table.read(file));
    }
    UnitList units = new UnitList(name);
    XmlCursor.read(file, name, xml -> document(xml, name, units));
    return units.finish();
  }

  private static UnitList document(XmlCursor xml, String name, UnitList units)
      throws XMLStreamException {
    xml.next();
    String kind = xml.isStart() ? xml.name() : "";
    if (kind.equals("tmx")) {
      TmxReader.read(xml, units);
    } else if (kind.equals("xliff") && xml.attribute("version").startsWith("2")) {
      Xliff2Reader.read(xml, units);
    } else if (kind.equals("xliff")) {
      Xliff1Reader.read(xml, units);
    } else {
      throw new InputException(name, "neither XLIFF nor TMX", "name a file of these kinds");
    }
    return units;
  }

  private static boolean isTable(Path file) {
    return Files.isRegularFile(file)
        && (TABLE.matcher(lowerName(file)).matches() || isZip(file, ".xlsx"));
  }

  private static boolean isZip(Path file, String extension) {
    return lowerName(file).endsWith(extension) && beginning(file).startsWith("PK\u0003\u0004");
  }

  /** The rows of all tables of a Word document, numbered through. */
  private static Table wordTable(Path file, String name) {
    List<List<String>> rows = WordTables.read(file, name);
    List<Table.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(new Table.Line(i + 1, rows.get(i)));
    }
    if (lines.stream().allMatch(Table.Line::isBlank)) {
      throw new InputException(
          name, "no table with Chinese and English", "name the Chinese file, then the English");
    }
    return new Table(file, lines);
  }

  private static String lowerName(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  /** The first bytes of a file as ASCII, in whatever encoding it is. */
  private static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
    } catch (IOException e) {
      return "";
    }
  }
}

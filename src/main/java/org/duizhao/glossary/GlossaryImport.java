package org.duizhao.glossary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.InputException;

/** A term list read from a file of another tool. */
public final class GlossaryImport {

  private final Layout layout;
  private final List<ListRow> rows;
  private final List<String> messages;

  private GlossaryImport(Layout layout, ImportedRows read) {
    this.layout = layout;
    this.rows = read.rows();
    this.messages = read.messages();
  }

  /**
   * Reads a file; its layout is told by what is in it, unless it is given.
   *
   * @throws InputException if it cannot be read or its layout is not known
   */
  public static GlossaryImport read(Path file, Optional<Layout> given) {
    ImportedRows rows = new ImportedRows();
    Layout layout = Layout.TBX;
    if (ListFile.of(file) == ListFile.XML) {
      given.filter(named -> named != Layout.TBX).ifPresent(named -> notXml(file));
      TbxReader.read(file, rows);
    } else {
      Table table = ListFile.table(file);
      layout = given.orElseGet(() -> Layout.of(table));
      layout.read(table, rows);
      ListFile.otherSheets(file)
          .forEach((sheet, count) -> rows.lose("rows of the sheet \"" + sheet + "\"", count));
    }
    if (rows.rows().isEmpty()) {
      throw new InputException(
          file.toString(), "no term in it has both Chinese and English", "see that it is whole");
    }
    return new GlossaryImport(layout, rows);
  }

  private static void notXml(Path file) {
    throw new InputException(
        file.toString(), "an XML file, which only tbx is", "leave --from out or say tbx");
  }

  /** How it was laid out. */
  public Layout layout() {
    return layout;
  }

  /** How many rows it has. */
  public int size() {
    return rows.size();
  }

  /** What of the file was left out, a line for each reason. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /** The rows as a list of Duizhao, with the mark that tells Excel that it is UTF-8. */
  public byte[] csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    new ListFormat(Layout.CSV).write(rows, out);
    return out.toByteArray();
  }

  List<ListRow> rows() {
    return List.copyOf(rows);
  }
}

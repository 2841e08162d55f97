package org.duizhao.exchange;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.text.InputException;

/** The formats that {@code align} writes. */
public enum Format {
  /** Side by side in a terminal. */
  TABLE("txt"),
  /** A bead a line, for scripts. */
  TSV,
  /** A bead a line, numbered, for spreadsheets. */
  CSV,
  /** Everything, with places. */
  JSON,
  /** Segment numbers only, for scorers. */
  IDS("align"),
  /** Translation memory. */
  TMX,
  /** Bilingual file of translation tools. */
  XLIFF("xlf"),
  /** A page to read or print. */
  HTML("htm"),
  /** A table to read on GitHub. */
  MD("markdown"),
  /** A table to review in Word. */
  DOCX,
  /** A table to review in Excel. */
  XLSX;

  private final String extension;

  Format() {
    extension = toString();
  }

  /**
   * A format whose files may also end in something else than its name.
   *
   * @param extension the other extension
   */
  Format(String extension) {
    this.extension = extension;
  }

  /**
   * The format of that name on the command line.
   *
   * @throws InputException if there is no such format, naming those there are
   */
  public static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "--format",
                    "no format '" + name + "'",
                    "use one of "
                        + Arrays.stream(values())
                            .map(Format::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** The format that a file's extension stands for, in any case of letters. */
  public static Optional<Format> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> extension.equals(format.toString()) || extension.equals(format.extension))
        .findFirst();
  }

  /** Whether it is text, which a terminal can show. */
  public boolean isText() {
    return this != DOCX && this != XLSX;
  }

  /**
   * A writer of a format that is text.
   *
   * @throws IllegalArgumentException if it is not
   */
  public BitextWriter writer(Writer out, WriteOptions options) {
    return switch (this) {
      case TABLE -> new TableWriter(out, options.width(), options.minScore());
      case TSV -> new TsvWriter(out, options.minScore());
      case CSV -> new CsvWriter(out, options.minScore());
      case JSON -> new JsonWriter(out, options.minScore());
      case IDS -> new IdsWriter(out, options.minScore());
      case TMX -> new TmxWriter(out, options);
      case XLIFF -> new XliffWriter(out, options);
      case HTML -> new HtmlWriter(out, options.minScore());
      case MD -> new MarkdownWriter(out, options);
      case DOCX, XLSX -> throw new IllegalArgumentException(this + " is no text");
    };
  }

  /** A writer of this format; text goes out as UTF-8. */
  public BitextWriter writer(OutputStream out, WriteOptions options) {
    return switch (this) {
      case DOCX -> new DocxWriter(out, options);
      case XLSX -> new XlsxWriter(out, options);
      default ->
          writer(
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())),
              options);
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.duizhao.exchange;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.text.InputException;

/** The formats that {@code align} writes. */
public enum Format {
  /** Side by side in a terminal. */
  TABLE,
  /** A bead a line, for spreadsheets. */
  TSV,
  /** Everything, with places. */
  JSON,
  /** Segment numbers only, for scorers. */
  IDS,
  /** Translation memory. */
  TMX,
  /** A page to read or print. */
  HTML;

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

  /**
   * A writer of this format.
   *
   * @param version of Duizhao, for formats that say what made them
   * @param width of the terminal in cells, for the table
   */
  public BitextWriter writer(Writer out, String version, int width) {
    return switch (this) {
      case TABLE -> new TableWriter(out, width);
      case TSV -> new TsvWriter(out);
      case JSON -> new JsonWriter(out);
      case IDS -> new IdsWriter(out);
      case TMX -> new TmxWriter(out, version);
      case HTML -> new HtmlWriter(out);
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

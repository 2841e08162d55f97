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
   * @param minScore of the beads to write; a table and a page mark those below it instead
   */
  public BitextWriter writer(Writer out, String version, int width, double minScore) {
    return switch (this) {
      case TABLE -> new TableWriter(out, width, minScore);
      case TSV -> new TsvWriter(out, minScore);
      case JSON -> new JsonWriter(out, minScore);
      case IDS -> new IdsWriter(out, minScore);
      case TMX -> new TmxWriter(out, version, minScore);
      case HTML -> new HtmlWriter(out, minScore);
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

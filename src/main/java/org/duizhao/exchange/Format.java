package org.duizhao.exchange;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.text.InputException;

/** The formats that {@code align} writes. */
public enum Format {
  /** Side by side in a terminal. */
  TABLE((out, version, width) -> new TableWriter(out, width)),
  /** A bead a line, for spreadsheets. */
  TSV((out, version, width) -> new TsvWriter(out)),
  /** Everything, with places. */
  JSON((out, version, width) -> new JsonWriter(out)),
  /** Segment numbers only, for scorers. */
  IDS((out, version, width) -> new IdsWriter(out)),
  /** Translation memory. */
  TMX((out, version, width) -> new TmxWriter(out, version)),
  /** A page to read or print. */
  HTML((out, version, width) -> new HtmlWriter(out));

  private final Maker maker;

  Format(Maker maker) {
    this.maker = maker;
  }

  /**
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
    return maker.make(out, version, width);
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private interface Maker {
    BitextWriter make(Writer out, String version, int width);
  }
}

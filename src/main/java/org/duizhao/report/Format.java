package org.duizhao.report;

import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.text.InputException;

/** The formats that {@code check} writes. */
public enum Format {
  /** For people, in a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For programs that read line by line. */
  JSONL,
  /** For code scanning and editors. */
  SARIF,
  /** Annotations in GitHub Actions. */
  GITHUB,
  /** GitLab's code quality report. */
  GITLAB,
  /** A test report for Jenkins, GitLab and others. */
  JUNIT,
  /** A table for Excel. */
  CSV,
  /** A page to read, share or print. */
  HTML;

  /**
   * What text is written to.
   *
   * @param width in cells
   * @param colour whether it understands ANSI colours
   */
  public record Screen(int width, boolean colour) {}

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

  /** A renderer of this format; the screen matters to text only. */
  public Renderer renderer(Writer out, Screen screen) {
    return renderer(out, screen, SourceRoot.here());
  }

  Renderer renderer(Writer out, Screen screen, SourceRoot root) {
    return switch (this) {
      case TEXT -> new TextRenderer(out, screen);
      case JSON -> new JsonRenderer(out);
      case JSONL -> new JsonlRenderer(out);
      case SARIF -> new SarifRenderer(out, root);
      case GITHUB -> new GithubRenderer(out, root);
      case GITLAB -> new GitlabRenderer(out, root);
      case JUNIT -> new JunitRenderer(out);
      case CSV -> new CsvRenderer(out);
      case HTML -> new HtmlRenderer(out);
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

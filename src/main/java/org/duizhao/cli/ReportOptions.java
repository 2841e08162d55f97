package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duizhao.report.Format;
import org.duizhao.text.InputException;
import picocli.CommandLine.Option;

/** In which formats a report is written, and where to. */
final class ReportOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json, jsonl, sarif, github, gitlab, junit, csv or html.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description =
          "Write the report in this format too, to this file. May be given several times.")
  private List<String> more = List.of();

  private record Wanted(Format format, Path file) {}

  /** The file that stands for standard output, or null. */
  Path output() {
    return output;
  }

  /** Whether another report is wanted than text to one place. */
  boolean isMore() {
    return !more.isEmpty() || Format.named(format) != Format.TEXT;
  }

  /** Whether the report is read on a terminal. */
  boolean isOnScreen(Console console) {
    return output == null && console.isTerminal() && Format.named(format) == Format.TEXT;
  }

  /**
   * Begins all reports.
   *
   * @param inputs files that none of them may replace
   * @throws InputException if one of them cannot be written
   */
  Reports open(Console console, Collection<Path> inputs) throws IOException {
    List<Wanted> wanted = wanted();
    Reports reports = new Reports();
    try {
      for (Wanted report : wanted) {
        Output file =
            report.file() == null
                ? Output.toConsole(console)
                : Output.toFile(report.file(), inputs);
        reports.add(file, report.format().renderer(file.writer(), screen(console, report)));
      }
    } catch (InputException e) {
      reports.close();
      throw e;
    }
    return reports;
  }

  private List<Wanted> wanted() {
    List<Wanted> wanted = new ArrayList<>(List.of(new Wanted(Format.named(format), output)));
    for (String report : more) {
      int at = report.indexOf('=');
      if (at < 1 || at == report.length() - 1) {
        throw new InputException(
            "--report", "'" + report + "' names no format and file", "write sarif=report.sarif");
      }
      wanted.add(
          new Wanted(Format.named(report.substring(0, at)), Path.of(report.substring(at + 1))));
    }
    List<Path> files = wanted.stream().map(Wanted::file).filter(file -> file != null).toList();
    if (files.stream().distinct().count() < files.size()) {
      throw new InputException("--report", "two reports in one file", "give each its own");
    }
    return wanted;
  }

  private static Format.Screen screen(Console console, Wanted report) {
    return new Format.Screen(console.width(), report.file() == null && console.isColoured());
  }
}

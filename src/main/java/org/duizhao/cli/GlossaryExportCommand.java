package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.glossary.GlossaryExport;
import org.duizhao.glossary.Layout;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary export}: a term list in the layout of another tool. */
@Command(
    name = "export",
    header = "Lay a term list out for another tool.",
    description = {
      "",
      "Says in a line for each column what the other tool cannot hold. Forbidden renderings and"
          + " drafts are left out where they would be taken for good ones.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary export client.csv -o client.tbx",
      "  duizhao glossary export client.csv -o client.xlsx",
      "  duizhao glossary export client.csv --to deepl -o upload.csv"
    })
final class GlossaryExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "LIST.csv", description = "A term list.")
  private Path list;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private Path output;

  @Option(
      names = "--to",
      paramLabel = "LAYOUT",
      description =
          "The other tool: csv, tsv, xlsx, tbx, memoq, weblate, google, deepl, lokalise, phrase,"
              + " omegat or tico. Needed unless FILE ends with .tbx, .xlsx, .tsv, .csv or .txt"
              + " (OmegaT).")
  private String to;

  private final Console console;

  GlossaryExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Layout layout = layout();
    GlossaryExport export = GlossaryExport.of(list, layout);
    if (output == null && !export.isText()) {
      throw new InputException("--to " + layout.word(), "not a text", "name a file with -o");
    }
    try (Output out =
        output == null ? Output.toConsole(console) : Output.toFile(output, List.of(list))) {
      out.write(export.bytes());
      out.commit();
    }
    export.messages().forEach(console::warn);
    return Main.CLEAN;
  }

  private Layout layout() {
    if (to != null) {
      return Layout.named(to, "--to");
    }
    String name = output == null ? "" : output.getFileName().toString();
    return Layout.ofExtension(name)
        .orElseThrow(
            () -> new InputException("--to", "no layout is named", "use one of " + Layout.words()));
  }
}

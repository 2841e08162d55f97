package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.glossary.GlossaryImport;
import org.duizhao.glossary.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary import}: a term list of another tool as one of Duizhao. */
@Command(
    name = "import",
    header = "Make a term list of Duizhao of another tool's.",
    description = {
      "",
      "The layout is told by what is in the file: TBX (2019, DCT or DCA, and the older edition),"
          + " memoQ, Weblate, Google, DeepL, Lokalise, Phrase, OmegaT, TICO-19, and tables with a"
          + " column of Chinese and one of English, as CSV, between tabs, or in Excel (.xlsx)."
          + " Columns that Duizhao does not know are kept. Where the other tool tells no status,"
          + " the first rendering of a phrase is the preferred one and others are admitted.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary import termbase.tbx -o client.csv",
      "  duizhao glossary import terms.xlsx",
      "  duizhao glossary import --from omegat glossary.txt -o client.csv"
    })
final class GlossaryImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The other tool's list.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "LIST.csv",
      description = "Write here instead of to standard output.")
  private Path output;

  @Option(
      names = "--from",
      paramLabel = "LAYOUT",
      description =
          "Its layout, if it is not told rightly: csv, tsv, xlsx, tbx, memoq, weblate, google,"
              + " deepl, lokalise, phrase, omegat or tico.")
  private String from;

  private final Console console;

  GlossaryImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Layout> given = Optional.ofNullable(from).map(name -> Layout.named(name, "--from"));
    GlossaryImport list = GlossaryImport.read(file, given);
    try (Output out =
        output == null ? Output.toConsole(console) : Output.toFile(output, List.of(file))) {
      out.write(list.csv());
      out.commit();
    }
    list.messages().forEach(message -> console.warn(file + ": " + message));
    int rows = list.size();
    console.warn(
        file + ": " + rows + (rows == 1 ? " row" : " rows") + ", read as " + list.layout().word());
    return Main.CLEAN;
  }
}

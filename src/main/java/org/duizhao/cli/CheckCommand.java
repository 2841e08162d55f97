package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.align.Aligner;
import org.duizhao.check.Batch;
import org.duizhao.check.Checks;
import org.duizhao.glossary.Glossary;
import org.duizhao.report.Format;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Signature;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao check}: says what is wrong with a translation. */
@Command(
    name = "check",
    header = "Say what is wrong with an English translation.",
    description = {
      "",
      "Aligns the articles, then checks the English against the Chinese, against the term lists,"
          + " and as English (LanguageTool). 'duizhao rules' lists what is looked for.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao check article.zh.txt article.en.txt",
      "  duizhao check -g client.csv --variant en-GB articles/",
      "  duizhao check --format html -o report.html article.zh.txt article.en.txt",
      "  duizhao check --format json --fail-on error --pairs pairs.csv",
      "",
      "Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 something could not be"
          + " checked."
    })
final class CheckCommand implements Callable<Integer> {

  private static final List<String> VARIANTS = List.of("en-US", "en-GB");

  @Mixin private PairOptions articles;
  @Mixin private GlossaryOptions glossaries;
  @Mixin private WordOptions words;
  @Mixin private RuleOptions rules;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      defaultValue = "en-US",
      description = "The English to expect: en-US (default) or en-GB.")
  private String variant;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day of the articles, for terms with since or until; default: each article's date"
              + " line, or today.")
  private LocalDate date;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json or html.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description =
          "Exit with 1 if there is a finding of this severity or a graver one: error, warning"
              + " (default), note, never.")
  private String failOn;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = Format.named(format);
    Threshold threshold = Threshold.named(failOn);
    requireVariant();
    List<Pair> pairs = articles.pairs(console::warn);
    Glossary listed = glossaries.read();
    Glossary glossary = date == null ? listed : listed.asOf(date);
    Batch batch = new Batch(rules.select(Checks.all(glossary, variant)));
    Aligner aligner = new Aligner(words.read(glossary));
    PairCheck check = new PairCheck(articles.segmentation(), aligner, batch);
    Tally tally;
    try (Output file =
        output == null ? Output.toConsole(console) : Output.toFile(output, inputs(pairs))) {
      Renderer renderer = chosen.renderer(file.writer(), screen());
      renderer.begin(new Signature(Version.number(), variant, glossaries.names()));
      CheckReport report = new CheckReport(renderer, batch, rules::isOn);
      InOrder.run(pairs, check::of, o -> write(o, report), console.showsProgress(output));
      report.end();
      file.commit();
      tally = report.tally();
    }
    return tally.failures() > 0
        ? Main.COULD_NOT_RUN
        : threshold.isReached(tally) ? Main.FINDINGS : Main.CLEAN;
  }

  private void requireVariant() {
    if (!VARIANTS.contains(variant)) {
      throw new InputException(
          "--variant",
          "no variant '" + variant + "' of English",
          "use one of " + String.join(", ", VARIANTS));
    }
  }

  private List<Path> inputs(List<Pair> pairs) {
    List<Path> inputs = new ArrayList<>(Pair.files(pairs));
    inputs.addAll(glossaries.lists());
    inputs.addAll(words.lists());
    return inputs;
  }

  private Format.Screen screen() {
    return new Format.Screen(console.width(), output == null && console.isColoured());
  }

  private void write(PairCheck.Outcome outcome, CheckReport report) throws IOException {
    if (outcome.found().isPresent()) {
      report.add(outcome.pair(), outcome.found().get());
      return;
    }
    InputException failure = outcome.failure().orElseThrow();
    if (!isOnScreen()) {
      console.warn(failure.getMessage());
    }
    report.add(outcome.pair(), failure);
  }

  /** Whether the report itself, failures included, is read on the terminal. */
  private boolean isOnScreen() {
    return output == null && console.isTerminal() && Format.named(format) == Format.TEXT;
  }
}

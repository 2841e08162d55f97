package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.check.Batch;
import org.duizhao.check.Batch.Looked;
import org.duizhao.check.BatchFinding;
import org.duizhao.check.Checks;
import org.duizhao.check.Finding;
import org.duizhao.check.SaidOnce;
import org.duizhao.glossary.Glossary;
import org.duizhao.report.Format;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
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

  /** A pair with its findings, or the message why there are none. */
  private record Outcome(Pair pair, Bitext bitext, Looked looked, InputException failure) {}

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
    Tally tally = new Tally();
    List<Path> inputs = new ArrayList<>(Pair.files(pairs));
    inputs.addAll(glossaries.lists());
    inputs.addAll(words.lists());
    try (Output file = output == null ? Output.toConsole(console) : Output.toFile(output, inputs)) {
      Renderer renderer =
          chosen.renderer(
              file.writer(),
              new Format.Screen(console.width(), output == null && console.isColoured()));
      renderer.begin(new Signature(Version.number(), variant, glossaries.names()));
      InOrder.run(
          pairs,
          pair -> check(pair, aligner, batch),
          o -> write(o, batch, renderer, tally),
          console.showsProgress(output));
      across(batch, renderer, tally);
      renderer.end(tally.summary());
      file.commit();
    }
    return tally.failures() > 0
        ? Main.COULD_NOT_RUN
        : threshold.isReached(tally) ? Main.FINDINGS : Main.CLEAN;
  }

  /** Whether the report itself, failures included, is read on the terminal. */
  private boolean isOnScreen() {
    return output == null && console.isTerminal() && Format.named(format) == Format.TEXT;
  }

  private void requireVariant() {
    if (!VARIANTS.contains(variant)) {
      throw new InputException(
          "--variant",
          "no variant '" + variant + "' of English",
          "use one of " + String.join(", ", VARIANTS));
    }
  }

  private void write(Outcome outcome, Batch batch, Renderer renderer, Tally tally)
      throws IOException {
    if (outcome.failure() == null) {
      List<Finding> findings =
          SaidOnce.of(
              outcome.looked().findings().stream().filter(f -> rules.isOn(f.rule())).toList());
      batch.add(outcome.looked());
      tally.addPair(findings);
      renderer.checked(new Checked(outcome.pair().name(), outcome.bitext(), findings));
    } else {
      if (!isOnScreen()) {
        console.warn(outcome.failure().getMessage());
      }
      tally.addFailure();
      renderer.failure(new Failure(outcome.pair().name(), outcome.failure().getMessage()));
    }
  }

  private void across(Batch batch, Renderer renderer, Tally tally) throws IOException {
    List<BatchFinding> findings =
        batch.across().filter(found -> rules.isOn(found.finding().rule())).toList();
    findings.forEach(found -> tally.add(found.finding()));
    renderer.across(findings);
  }

  private Outcome check(Pair pair, Aligner aligner, Batch batch) {
    try {
      Pair.Read read = pair.read(articles.segmentation());
      Bitext bitext = aligner.align(read.zh(), read.en());
      if (bitext.isUnrelated()) {
        throw new InputException(
            read.en().name(),
            "does not seem to translate " + read.zh().name(),
            "check that the two files belong together");
      }
      return new Outcome(pair, bitext, batch.look(bitext), null);
    } catch (InputException e) {
      return new Outcome(pair, null, null, e);
    }
  }
}

package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.config.Configuration;
import org.duizhao.exchange.BitextWriter;
import org.duizhao.exchange.Format;
import org.duizhao.exchange.WriteOptions;
import org.duizhao.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao align}: puts the sentences of two articles side by side. */
@Command(
    name = "align",
    header = "Put the sentences of a Chinese article and its English translation side by side.",
    description = {
      "",
      "A bead is a group of neighbouring Chinese sentences with the English ones that translate"
          + " them; a sentence without counterpart is a bead of its own.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao align article.zh.txt article.en.txt",
      "  duizhao align -o memory.tmx articles/",
      "  duizhao align -o review.docx article.zh.txt article.en.txt",
      "  duizhao align --from review.docx -o memory.tmx article.zh.txt article.en.txt",
      "  duizhao align --lines --format ids -o out --pairs pairs.csv",
      "",
      "Exit codes: 0 aligned, 2 could not run."
    })
final class AlignCommand implements Callable<Integer> {

  @Mixin private PairOptions articles;
  @Mixin private GlossaryOptions glossaries;
  @Mixin private WordOptions words;
  @Mixin private ConfigOptions configurations;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "To read: table (default), html, md. To review: docx, xlsx, csv. For translation tools:"
              + " tmx, xliff (2.1). For scripts: json, tsv, ids (segment numbers). Without it, the"
              + " extension of FILE decides.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Write here instead of to standard output; with ids and a folder or list of pairs, a"
              + " folder that gets NAME.align for each pair.")
  private Path output;

  @Option(
      names = "--from",
      paramLabel = "REVIEWED",
      description =
          "Take the beads from a table that a person has reviewed instead of aligning: what align"
              + " wrote (.docx, .xlsx, .csv, .tsv, .tmx, .json, ids), with rows merged, split or corrected."
              + " With a folder of pairs a folder of tables.")
  private Path review;

  @Option(
      names = "--min-score",
      paramLabel = "SCORE",
      defaultValue = "0",
      description =
          "Leave out beads whose score, from 0 to 1, is lower; table, html, md, docx, xlsx and xliff"
              + " mark them instead. Of beads above 0.9, about 98 in 100 are right.")
  private double minScore;

  @Option(
      names = "--variant",
      paramLabel = "VARIANT",
      defaultValue = "en-US",
      description = "The English that tmx, xliff and docx name: en-US (default) or en-GB.")
  private String variant;

  private final Console console;
  private Aligner aligner;

  AlignCommand(Console console) {
    this.console = console;
  }

  /** A pair that was aligned, or the message why it was not. */
  private record Aligned(Pair pair, Bitext bitext, List<String> remarks, InputException failure) {}

  @Override
  public Integer call() throws IOException {
    Format chosen = format();
    CheckCommand.requireVariant(variant);
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new InputException("--min-score", "no score " + minScore, "name one from 0 to 1");
    }
    Configuration configuration = configurations.read(articles.folder());
    glossaries.add(configuration);
    words.add(configuration);
    List<Pair> pairs = articles.pairs(review, console::warn, configuration.pairs().value());
    aligner = new Aligner(words.read(glossaries.read()));
    return chosen == Format.IDS && articles.isBatch()
        ? alignApart(pairs)
        : alignTogether(pairs, chosen);
  }

  /** The format asked for, else that of the output's extension, else a table. */
  private Format format() {
    if (format != null) {
      return Format.named(format);
    }
    return Optional.ofNullable(output).flatMap(Format::of).orElse(Format.TABLE);
  }

  private WriteOptions options() {
    return new WriteOptions(Version.number(), console.width(), minScore, variant);
  }

  private int alignTogether(List<Pair> pairs, Format chosen) throws IOException {
    Failures failures = new Failures(console);
    try (Output file =
        output == null ? Output.toConsole(console) : Output.toFile(output, inputs(pairs))) {
      BitextWriter writer = file.bitexts(chosen, options());
      writer.begin();
      align(pairs, failures, aligned -> writer.write(aligned.pair().name(), aligned.bitext()));
      writer.end();
      if (failures.count() < pairs.size()) {
        file.commit();
      }
    }
    return failures.exitCode();
  }

  private List<Path> inputs(List<Pair> pairs) {
    List<Path> inputs = new ArrayList<>(Pair.files(pairs));
    inputs.addAll(glossaries.lists());
    inputs.addAll(words.lists());
    return inputs;
  }

  private int alignApart(List<Pair> pairs) throws IOException {
    if (output == null) {
      throw new InputException("--format ids", "several pairs", "name a folder for them with -o");
    }
    Failures failures = new Failures(console);
    align(
        pairs,
        failures,
        aligned -> {
          try (Output file = Output.toFile(output.resolve(aligned.pair().name() + ".align"))) {
            BitextWriter writer = file.bitexts(Format.IDS, options());
            writer.begin();
            writer.write(aligned.pair().name(), aligned.bitext());
            writer.end();
            file.commit();
          }
        });
    return failures.exitCode();
  }

  private void align(List<Pair> pairs, Failures failures, InOrder.Sink<Aligned> sink)
      throws IOException {
    InOrder.run(
        pairs,
        this::align,
        aligned -> {
          if (aligned.failure() != null) {
            failures.add(aligned.failure());
            return;
          }
          aligned.remarks().forEach(console::warn);
          if (aligned.bitext().isUnrelated()) {
            Bitext bitext = aligned.bitext();
            console.warn(bitext.zh().name() + ": not related to " + bitext.en().name());
          }
          sink.accept(aligned);
        },
        console.showsProgress(output));
  }

  private Aligned align(Pair pair) {
    try {
      Pair.Read read = pair.read(articles.segmentation());
      return new Aligned(pair, read.bitext(() -> aligner), read.remarks(), null);
    } catch (InputException e) {
      return new Aligned(pair, null, List.of(), e);
    }
  }
}

package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.InputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pairs of the command line, aligned one after the other; those that cannot be are named. */
final class AlignedPairs {

  @Mixin private PairOptions articles;
  @Mixin private GlossaryOptions glossaries;
  @Mixin private WordOptions words;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private Path output;

  /** A pair that was aligned, or the message why it was not. */
  private record Aligned(Bitext bitext, InputException failure) {}

  Glossary glossary() {
    return glossaries.read();
  }

  /** Aligns all pairs with the help of a glossary. */
  int forEach(Glossary glossary, Console console, InOrder.Sink<Bitext> sink) throws IOException {
    List<Pair> pairs = articles.pairs(console::warn);
    Aligner aligner = new Aligner(words.read(glossary));
    Failures failures = new Failures(console);
    InOrder.run(
        pairs,
        pair -> align(aligner, pair),
        aligned -> {
          if (aligned.failure() != null) {
            failures.add(aligned.failure());
          } else {
            sink.accept(aligned.bitext());
          }
        },
        console.showsProgress(output));
    return failures.exitCode();
  }

  /** Writes a result to where it was asked for, at once. */
  void write(String text, Console console) throws IOException {
    try (Output file =
        output == null ? Output.toConsole(console) : Output.toFile(output, inputs())) {
      file.writer().write(text);
      file.commit();
    }
  }

  private List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(Pair.files(articles.pairs(stray -> {})));
    inputs.addAll(glossaries.lists());
    inputs.addAll(words.lists());
    return inputs;
  }

  private Aligned align(Aligner aligner, Pair pair) {
    try {
      Pair.Read read = pair.read(articles.segmentation());
      return new Aligned(aligner.align(read.zh(), read.en()), null);
    } catch (InputException e) {
      return new Aligned(null, e);
    }
  }
}

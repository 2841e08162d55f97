package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /** What was made of a pair, or the message why it could not be aligned. */
  private record Aligned<T>(T result, InputException failure) {}

  Glossary glossary() {
    return glossaries.read();
  }

  /**
   * Aligns all pairs with the help of a glossary.
   *
   * @param look makes of a pair what is kept of it; may be called by several threads at a time
   */
  <T> int forEach(
      Glossary glossary, Console console, Function<Bitext, T> look, InOrder.Sink<T> sink)
      throws IOException {
    List<Pair> pairs = articles.pairs(console::warn);
    Aligner aligner = new Aligner(words.read(glossary));
    Failures failures = new Failures(console);
    InOrder.run(
        pairs,
        pair -> align(aligner, pair, look),
        aligned -> {
          if (aligned.failure() != null) {
            failures.add(aligned.failure());
          } else {
            sink.accept(aligned.result());
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

  private <T> Aligned<T> align(Aligner aligner, Pair pair, Function<Bitext, T> look) {
    try {
      Bitext bitext = pair.read(articles.segmentation()).bitext(() -> aligner);
      return new Aligned<>(look.apply(bitext), null);
    } catch (InputException e) {
      return new Aligned<>(null, e);
    }
  }
}

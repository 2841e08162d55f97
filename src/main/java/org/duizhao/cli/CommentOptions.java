package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duizhao.report.Renderer;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;
import picocli.CommandLine.Option;

/** Whether what is found is written into copies of the files too. */
final class CommentOptions {

  @Option(
      names = "--comment",
      paramLabel = "FILE-OR-DIR",
      description =
          "Write what is found into a copy of the English Word document as comments at the words,"
              + " or of the XLIFF file as notes on the units; a folder for the copies of several.")
  private Path target;

  /**
   * Refuses what cannot go together.
   *
   * @throws InputException if something does
   */
  void require(boolean isDiff) {
    if (target != null && isDiff) {
      throw new InputException(
          "--comment", "nothing is reported with --diff", "leave one of them out");
    }
  }

  /**
   * What writes the comments, if they are wanted.
   *
   * @throws InputException if they cannot be written for these pairs, or not there
   */
  Optional<Renderer> renderer(
      List<Pair> pairs, Collection<Path> inputs, Segmentation segmentation, Console console)
      throws IOException {
    return target == null
        ? Optional.empty()
        : Optional.of(new Comments(target, pairs, inputs, segmentation, console));
  }
}

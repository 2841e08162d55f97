package org.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.duizhao.text.InputException;

/**
 * A file that is written beside its place and moved there when it is whole, so that nobody ever
 * sees half of it; or standard output.
 */
final class Output implements AutoCloseable {

  private final Path target;
  private final Path draft;
  private final Writer writer;

  private Output(Path target, Path draft, Writer writer) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
  }

  static Output toConsole(Console console) {
    return new Output(null, null, console.out());
  }

  /**
   * Begins a file, whose folder is made if need be.
   *
   * @throws InputException if it cannot be written there
   */
  static Output toFile(Path target) {
    if (Files.isDirectory(target)) {
      throw new InputException(target.toString(), "this is a folder", "name a file");
    }
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part");
      return new Output(target, draft, Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InputException(
          target.toString(), "cannot be written", "name a place that you may write to", e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Moves the file to its place. Without it, closing throws away what was written. */
  void commit() throws IOException {
    writer.flush();
    if (target != null) {
      writer.close();
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (target != null) {
      writer.close();
      Files.deleteIfExists(draft);
    }
  }
}

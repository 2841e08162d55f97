package org.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
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
   * @param inputs the files that are read
   * @throws InputException if it cannot be written there, or is one of the inputs
   */
  static Output toFile(Path target, Collection<Path> inputs) {
    if (inputs.stream().anyMatch(input -> isSame(target, input))) {
      throw new InputException(
          target.toString(), "this is one of the files to read", "name another file to write");
    }
    return toFile(target);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
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
      Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        return new Output(place, place, Files.newBufferedWriter(place));
      }
      Files.createDirectories(place.getParent());
      String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path draft = place.resolveSibling(name);
      draft.toFile().deleteOnExit();
      return new Output(place, draft, Files.newBufferedWriter(draft));
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
    if (isDrafted()) {
      writer.close();
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (target != null) {
      writer.close();
    }
    if (isDrafted()) {
      Files.deleteIfExists(draft);
    }
  }

  /** A device or a pipe is written to as it is: moving a file there would replace it. */
  private boolean isDrafted() {
    return target != null && !target.equals(draft);
  }
}

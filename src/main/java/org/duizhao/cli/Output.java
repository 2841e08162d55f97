package org.duizhao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.duizhao.exchange.BitextWriter;
import org.duizhao.exchange.Format;
import org.duizhao.exchange.WriteOptions;
import org.duizhao.text.InputException;

/**
 * A file that is written beside its place and moved there when it is whole, so that nobody ever
 * sees half of it; or standard output.
 */
final class Output implements AutoCloseable {

  private final Path target;
  private final Path draft;
  private final Writer writer;
  private final OutputStream stream;

  private Output(Path target, Path draft, Writer writer, OutputStream stream) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
    this.stream = stream;
  }

  static Output toConsole(Console console) {
    return new Output(null, null, console.out(), null);
  }

  private static Output toStream(Path target, Path draft) throws IOException {
    OutputStream stream = Files.newOutputStream(draft);
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
    return new Output(target, draft, writer, stream);
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

  /** Whether two paths name one file that exists. */
  static boolean isSame(Path one, Path other) {
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
        return toStream(place, place);
      }
      Files.createDirectories(place.getParent());
      String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path draft = place.resolveSibling(name);
      draft.toFile().deleteOnExit();
      return toStream(place, draft);
    } catch (IOException e) {
      throw new InputException(
          target.toString(), "cannot be written", "name a place that you may write to", e);
    }
  }

  Writer writer() {
    return writer;
  }

  /**
   * A writer of bitexts that ends up here.
   *
   * @throws InputException if the format is no text and this is standard output
   */
  BitextWriter bitexts(Format format, WriteOptions options) {
    if (stream != null) {
      return format.writer(stream, options);
    }
    if (!format.isText()) {
      throw new InputException(
          "--format " + format, "this is no text to print", "name a file with -o FILE." + format);
    }
    return format.writer(writer, options);
  }

  /** Writes bytes, which on standard output are UTF-8 text, without a byte order mark. */
  void write(byte[] bytes) throws IOException {
    if (stream == null) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      writer.write(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } else {
      writer.flush();
      stream.write(bytes);
    }
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

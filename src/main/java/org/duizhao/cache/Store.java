package org.duizhao.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A folder of entries, a file each, written beside its place and moved there, with a checksum.
 * Whatever is wrong with the folder only costs time: an entry that cannot be read is missing, and
 * that entries cannot be written is told once. Entries not used for a month are deleted.
 * Thread-safe.
 */
public final class Store {

  private static final byte[] HEAD = {'D', 'Z', 1, '\n'};
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration STALE = Duration.ofDays(30);

  private final Path folder;
  private final Consumer<String> warnings;
  private final AtomicBoolean isBroken = new AtomicBoolean();

  /**
   * @param folder made if need be
   * @param warnings is told if nothing can be kept
   */
  public Store(Path folder, Consumer<String> warnings) {
    this.folder = folder;
    this.warnings = warnings;
  }

  /** What was kept under a key. */
  public Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      int start = HEAD.length + Long.BYTES;
      if (bytes.length < start || !Arrays.equals(HEAD, Arrays.copyOf(bytes, HEAD.length))) {
        return Optional.empty();
      }
      byte[] entry = Arrays.copyOfRange(bytes, start, bytes.length);
      long checksum = ByteBuffer.wrap(bytes).getLong(HEAD.length);
      if (checksum != checksum(entry)) {
        return Optional.empty();
      }
      touch(file);
      return Optional.of(entry);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps something under a key, if that can be done. */
  public void put(String key, byte[] entry) {
    if (isBroken.get()) {
      return;
    }
    Path file = file(key);
    Path draft =
        file.resolveSibling(
            file.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().getId());
    try {
      Files.createDirectories(file.getParent());
      ByteBuffer bytes = ByteBuffer.allocate(HEAD.length + Long.BYTES + entry.length);
      bytes.put(HEAD).putLong(checksum(entry)).put(entry);
      Files.write(draft, bytes.array());
      move(draft, file);
    } catch (IOException e) {
      if (isBroken.compareAndSet(false, true)) {
        warnings.accept(
            folder
                + ": nothing can be kept there ("
                + e.getClass().getSimpleName()
                + "); make room or name another folder with --cache");
      }
      delete(draft);
    }
  }

  /** Deletes, once a day at most, the entries that nothing has asked for lately. */
  public void prune() {
    Path mark = folder.resolve("pruned");
    try {
      if (isBroken.get() || !Files.isDirectory(folder) || isYounger(mark, FRESH)) {
        return;
      }
      Files.write(mark, new byte[0]);
      Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> old = files.filter(Files::isRegularFile).filter(f -> isStale(f)).toList();
        old.forEach(Store::delete);
      }
    } catch (IOException | UncheckedIOException e) {
      // Another process is at it.
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Lets a used entry look new, but not at every use. */
  private static void touch(Path file) throws IOException {
    if (!isYounger(file, FRESH)) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }
  }

  private static boolean isStale(Path file) {
    try {
      return !isYounger(file, STALE);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isYounger(Path file, Duration age) throws IOException {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return changed.isAfter(Instant.now().minus(age));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }
}

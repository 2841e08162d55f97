package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits for files to be saved. The system tells of changes in their folders; as not every one does
 * (network drives), their times and sizes are looked at twice a second too. A file counts as saved
 * when it is there and has rested for a moment, since editors write in several steps.
 */
final class SavedFiles implements AutoCloseable {

  private static final int LOOK_MILLIS = 500;
  private static final int REST_MILLIS = 80;

  private final List<Path> files;
  private final WatchService folders;
  private Map<Path, Stamp> known;

  private record Stamp(FileTime time, long size, String key) {}

  SavedFiles(List<Path> files) throws IOException {
    this.files = List.copyOf(files);
    this.folders = files.get(0).getFileSystem().newWatchService();
    this.known = stamps();
    for (Path folder :
        files.stream().map(f -> f.toAbsolutePath().getParent()).distinct().toList()) {
      register(folder);
    }
  }

  private void register(Path folder) {
    try {
      folder.register(
          folders, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException | UnsupportedOperationException e) {
      // No watching there: looking now and then does.
      return;
    }
  }

  /** The next file that is saved, or was since the last call. */
  Path await() throws InterruptedException {
    while (true) {
      Map<Path, Stamp> now = stamps();
      Optional<Path> saved =
          files.stream().filter(file -> isSaved(known.get(file), now.get(file))).findFirst();
      if (saved.isPresent() && isAtRest(now)) {
        known = now;
        return saved.get();
      }
      WatchKey key = folders.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    }
  }

  private static boolean isSaved(Stamp before, Stamp now) {
    return now != null && !now.equals(before);
  }

  private boolean isAtRest(Map<Path, Stamp> now) throws InterruptedException {
    Thread.sleep(REST_MILLIS);
    return now.size() == files.size() && stamps().equals(now);
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path file : files) {
      try {
        BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
        stamps.put(
            file, new Stamp(read.lastModifiedTime(), read.size(), String.valueOf(read.fileKey())));
      } catch (IOException e) {
        // Not there while an editor replaces it.
        stamps.remove(file);
      }
    }
    return stamps;
  }

  @Override
  public void close() throws IOException {
    folders.close();
  }
}

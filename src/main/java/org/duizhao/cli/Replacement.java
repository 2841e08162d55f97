package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.duizhao.text.InputException;

/** New content for a file that exists: written beside it, then moved to its place. */
final class Replacement {

  private Replacement() {}

  /**
   * Replaces what a file holds; who may read and write it stays as it was.
   *
   * @throws InputException if that cannot be done; then the file is as it was
   */
  static void write(Path file, byte[] bytes) {
    try {
      Path place = file.toRealPath();
      if (!Files.isRegularFile(place) || !Files.isWritable(place)) {
        throw new InputException(
            file.toString(), "may not be written", "make it writable, or name a copy");
      }
      String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path draft = place.resolveSibling(name);
      try {
        Files.write(draft, bytes);
        copyPermissions(place, draft);
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputException(
          file.toString(), "cannot be written", "see that its folder may be written to", e);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}

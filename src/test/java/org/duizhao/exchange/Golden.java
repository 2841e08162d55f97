package org.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a file under {@code src/test/resources}; {@code -Dgolden=write} writes the
 * files instead, to be read before they are committed.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/duizhao");

  private Golden() {}

  public static void check(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    assertEquals(Files.readString(path), actual);
  }
}

package org.duizhao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where Duizhao keeps what it need not find out again. */
final class CacheOptions {

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keep results here, so that unchanged articles are not checked again; default: the user's"
              + " cache folder.")
  private Path folder;

  @Option(names = "--no-cache", description = "Check everything anew and keep nothing.")
  private boolean none;

  /** The folder, unless nothing is to be kept or there is no place for it. */
  Optional<Path> folder() {
    return none ? Optional.empty() : Optional.ofNullable(folder).or(CacheOptions::standard);
  }

  private static Optional<Path> standard() {
    String set = System.getProperty("duizhao.cache", System.getenv("DUIZHAO_CACHE"));
    if (set != null && !set.isEmpty()) {
      return Optional.of(Path.of(set));
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String home = System.getProperty("user.home", "");
    if (system.startsWith("windows")) {
      return folder(System.getenv("LOCALAPPDATA"));
    }
    return system.startsWith("mac")
        ? folder(home.isEmpty() ? null : home + "/Library/Caches")
        : folder(System.getenv("XDG_CACHE_HOME"))
            .or(() -> folder(home.isEmpty() ? null : home + "/.cache"));
  }

  private static Optional<Path> folder(String parent) {
    return parent == null || parent.isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(parent, "duizhao"));
  }
}

package org.duizhao.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The folder from which CI systems name the files of a project: the root of the git work tree or,
 * outside of one, the folder the program runs in.
 */
record SourceRoot(Path folder) {

  /** The root of the work tree that the running program stands in. */
  static SourceRoot here() {
    Path working = Path.of("").toAbsolutePath();
    for (Path folder = working; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new SourceRoot(folder);
      }
    }
    return new SourceRoot(working);
  }

  /** Whether a file stands under the root. */
  boolean holds(String file) {
    return absolute(file).startsWith(folder);
  }

  /** The path from the root, with slashes; of a file that stands elsewhere the absolute one. */
  String path(String file) {
    Path absolute = absolute(file);
    return holds(file)
        ? names(folder.relativize(absolute)).collect(Collectors.joining("/"))
        : absolute.toString().replace('\\', '/');
  }

  /** The path from the root as a relative URI; of a file that stands elsewhere an absolute one. */
  String uri(String file) {
    Path absolute = absolute(file);
    return holds(file)
        ? names(folder.relativize(absolute))
            .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"))
        : absolute.toUri().toASCIIString();
  }

  private static Path absolute(String file) {
    return Path.of(file).toAbsolutePath().normalize();
  }

  private static Stream<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
  }
}

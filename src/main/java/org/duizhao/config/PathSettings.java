package org.duizhao.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * What is different for some files.
 *
 * @param files a glob over the path from the configuration file's folder, such as {@code drafts/**}
 * @param folder the configuration file's
 */
public record PathSettings(
    String files, Path folder, RuleLevels rules, List<String> allow, String from) {

  public PathSettings {
    allow = List.copyOf(allow);
  }

  boolean isAbout(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return path.startsWith(folder)
        && FileSystems.getDefault()
            .getPathMatcher("glob:" + files)
            .matches(folder.relativize(path));
  }
}

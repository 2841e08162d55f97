package org.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The packages form a line, each knowing only those before it, and so do the packages of checks;
 * each library has its home. Read off the sources: every qualified name counts, in an import or
 * not.
 */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final List<String> LINE =
      List.of(
          "text",
          "document",
          "glossary",
          "align",
          "exchange",
          "suggest",
          "check",
          "suppress",
          "cache",
          "fix",
          "comment",
          "report",
          "config",
          "cli");

  /** Their framework, the package {@code check}, stands before them all. */
  private static final List<String> CHECKS =
      List.of(
          "terms",
          "numbers",
          "marks",
          "sentences",
          "consistency",
          "names",
          "negations",
          "gaps",
          "grammar");

  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("com.ibm.icu", Set.of("text", "document")),
          Map.entry("org.apache.commons.csv", Set.of("glossary")),
          Map.entry("org.jsoup", Set.of("document")),
          Map.entry("org.commonmark", Set.of("document")),
          Map.entry("org.dhatim.fastexcel", Set.of("glossary", "exchange")),
          Map.entry("org.languagetool", Set.of("check.grammar")),
          Map.entry("com.fasterxml.jackson", Set.of("exchange", "report")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("me.tongfei.progressbar", Set.of("cli")),
          Map.entry("com.github.difflib", Set.of("fix")),
          Map.entry("org.tomlj", Set.of("config")),
          Map.entry("org.apache.commons.text", Set.of("config")));

  private static final Pattern OWN = Pattern.compile("\\borg\\.duizhao\\.([a-z]+)\\b");
  private static final Pattern CHECK = Pattern.compile("\\borg\\.duizhao\\.check\\.([a-z]+)\\b");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^import (?:static )?(?!java\\.|javax\\.xml\\.|org\\.duizhao\\.)([a-z.]+)\\.");

  @Test
  void everyPackageIsInTheLine() throws IOException {
    try (Stream<Path> packages = Files.list(SOURCES.resolve("org/duizhao"))) {
      assertEquals(
          List.of(),
          packages.map(p -> p.getFileName().toString()).filter(p -> !LINE.contains(p)).toList());
    }
  }

  @Test
  void packagesKnowOnlyThoseBeforeThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path source : sources()) {
      int own = LINE.indexOf(home(source).replaceFirst("\\..*", ""));
      Matcher name = OWN.matcher(Files.readString(source));
      while (name.find()) {
        if (LINE.indexOf(name.group(1)) > own) {
          wrong.add(source + " names " + name.group());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageOfChecksIsInTheirLine() throws IOException {
    try (Stream<Path> packages = Files.list(SOURCES.resolve("org/duizhao/check"))) {
      assertEquals(
          Set.copyOf(CHECKS),
          packages
              .filter(Files::isDirectory)
              .map(p -> p.getFileName().toString())
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void packagesOfChecksKnowOnlyThoseBeforeThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path source : sources()) {
      String home = home(source);
      if (!home.startsWith("check") || source.endsWith("Checks.java")) {
        continue;
      }
      int own = home.equals("check") ? -1 : CHECKS.indexOf(home.substring("check.".length()));
      Matcher name = CHECK.matcher(Files.readString(source).replaceFirst("(?m)^package .*", ""));
      while (name.find()) {
        if (CHECKS.indexOf(name.group(1)) > own) {
          wrong.add(source + " names " + name.group());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void librariesStayAtHome() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (Path source : sources()) {
      String code = Files.readString(source);
      HOMES.forEach(
          (library, homes) -> {
            boolean uses =
                Pattern.compile("\\b" + Pattern.quote(library) + "\\.").matcher(code).find();
            if (uses && !homes.contains(home(source))) {
              wrong.add(source + " uses " + library);
            }
          });
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyLibraryHasAHome() throws IOException {
    for (Path source : sources()) {
      for (String line : Files.readAllLines(source)) {
        Matcher foreign = FOREIGN.matcher(line);
        assertFalse(
            foreign.find() && HOMES.keySet().stream().noneMatch(foreign.group(1)::startsWith),
            () -> source + ": " + line);
      }
    }
  }

  @Test
  void languageToolIsMetInFewClasses() throws IOException {
    for (Path source : sources()) {
      if (Files.readString(source).contains("org.languagetool.")) {
        assertEquals("Grammar", source.getFileName().toString().substring(0, 7), source.toString());
      }
    }
  }

  @Test
  void documentLibrariesAreMetInFewClasses() throws IOException {
    for (Path source : sources()) {
      String code = Files.readString(source);
      String name = source.getFileName().toString();
      assertTrue(!code.contains("org.jsoup.") || name.startsWith("Html"), name);
      assertTrue(!code.contains("org.commonmark.") || name.startsWith("Markdown"), name);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** The package of a file, without the root's name. */
  private static String home(Path source) {
    Path folders = SOURCES.resolve("org/duizhao").relativize(source.getParent());
    return folders.toString().replace(File.separatorChar, '.');
  }
}

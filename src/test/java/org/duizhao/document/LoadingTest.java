package org.duizhao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.text.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads Word documents, pages and Markdown is loaded when such a file comes, not before. */
class LoadingTest {

  private static final Pattern LIBRARY =
      Pattern.compile(
          "org\\.jsoup\\.\\S+|org\\.commonmark\\.\\S+|java(?:x\\.xml\\.stream|\\.util\\.zip\\.ZipFile)"
              + "\\S*|org\\.duizhao\\.document\\.(?:Word|Html|Markdown)\\S*");
  private static final Path ARTICLES = Path.of("src/test/resources/org/duizhao/document/articles");

  @TempDir private Path folder;

  /** Reads an article in a Java of its own. */
  public static void main(String[] args) {
    Articles.read(Path.of(args[0]), args[0], Segmentation.SENTENCES);
  }

  @Test
  void aTextLoadsNoLibraryForDocuments() throws IOException, InterruptedException {
    assertEquals(Set.of(), libraries("port.zh.txt"));
  }

  @Test
  void aPageLoadsOnlyTheLibraryForPages() throws IOException, InterruptedException {
    Set<String> loaded = libraries("river.zh.html");
    assertTrue(loaded.contains("org.jsoup.nodes.Document"), loaded::toString);
    assertTrue(loaded.stream().noneMatch(c -> c.matches(".*(?:commonmark|Word).*")));
  }

  /** The classes of libraries that reading a file loads from where the program is. */
  private Set<String> libraries(String article) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Process java =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log.getFileName(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    LoadingTest.class.getName(),
                    ARTICLES.resolve(article).toAbsolutePath().toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, java.waitFor(), printed);
    return Files.readAllLines(log).stream()
        .filter(line -> !line.contains("jrt:/") && !line.contains("shared objects file"))
        .flatMap(line -> LIBRARY.matcher(line).results().map(m -> m.group()).limit(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

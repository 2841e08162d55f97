package org.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duizhao.config.Configuration;
import org.duizhao.glossary.Glossary;
import picocli.CommandLine.Option;

/** Which term lists are in force. */
final class GlossaryOptions {

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "LIST.csv",
      description =
          "A term list; its phrases replace those of the built-in lists, and of several lists the"
              + " later wins. May be given several times.")
  private List<Path> lists = List.of();

  @Option(names = "--no-default-glossaries", description = "Do not use the built-in lists.")
  private boolean withoutBuiltIn;

  /** Puts the lists of a configuration below those of the command line. */
  void add(Configuration configuration) {
    List<Path> all = new ArrayList<>(configuration.glossaries().value());
    all.addAll(lists);
    lists = all;
    withoutBuiltIn |= !configuration.defaultGlossaries().value();
  }

  Glossary read() {
    return Glossary.read(builtIn(), lists);
  }

  /** The lists with one more on top, in place of the user's list of that name if there is one. */
  Glossary readWith(Path list) {
    List<Path> others = new ArrayList<>(lists);
    others.removeIf(other -> Objects.equals(other.getFileName(), list.getFileName()));
    others.add(list);
    return Glossary.read(builtIn(), others);
  }

  /** All lists in force, in the order of precedence, the weakest first. */
  List<Path> all() {
    List<Path> all = new ArrayList<>(builtIn());
    all.addAll(lists);
    return all;
  }

  /** The user's lists. */
  List<Path> lists() {
    return lists;
  }

  /** The names of the lists in force, in the order of precedence, the weakest first. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    builtIn().forEach(list -> names.add(list.getFileName().toString()));
    lists.forEach(list -> names.add(list.toString()));
    return names;
  }

  private List<Path> builtIn() {
    return withoutBuiltIn ? List.of() : shipped();
  }

  /** The lists that come with the program: in {@code glossaries} beside the folder of its jar. */
  static List<Path> shipped() {
    try {
      Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path home = code.getParent().getParent();
      try (Stream<Path> files = Files.list(home.resolve("glossaries"))) {
        return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in glossaries are missing", e);
    }
  }
}

package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Dictionary;
import org.duizhao.config.Configuration;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.WordTable;
import picocli.CommandLine.Option;

/** Which words the aligner knows beside its lexicon. */
final class WordOptions {

  @Option(
      names = "--dictionary",
      paramLabel = "WORDS",
      description =
          "A list of words that helps to align: a Chinese word, a tab or a comma, and its English"
              + " a line. May be given several times.")
  private List<Path> lists = List.of();

  /** Puts the lists of a configuration before those of the command line. */
  void add(Configuration configuration) {
    lists = Stream.concat(configuration.dictionaries().value().stream(), lists.stream()).toList();
  }

  /** The user's lists, and what the glossary allows. */
  Dictionary read(Glossary glossary) {
    return Dictionary.of(
        glossary, lists.stream().flatMap(list -> WordTable.read(list).stream()).toList());
  }

  /** The user's lists. */
  List<Path> lists() {
    return lists;
  }
}

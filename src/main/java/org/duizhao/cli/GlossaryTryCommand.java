package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bitext;
import org.duizhao.check.Finding;
import org.duizhao.check.terms.TermFindings;
import org.duizhao.glossary.Glossary;
import org.duizhao.text.InputException;
import org.duizhao.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary try}: what a list would change before it is used. */
@Command(
    name = "try",
    header = "Say which findings a new term list would add and take away.",
    description = {
      "",
      "Checks pairs of articles with the lists now in use (the built-in ones and those of -g), then"
          + " with the new list on top of them. A list of -g with the new list's file name is left"
          + " out the second time, as the new one is to replace it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary try new/client.csv -g client.csv articles/",
      "  duizhao glossary try client.csv article.zh.txt article.en.txt",
      "  duizhao glossary try client.csv --pairs pairs.csv",
      "",
      "Exit codes: 0 the same findings, 1 some gained or lost, 2 could not run."
    })
final class GlossaryTryCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NEW.csv", description = "The list to be tried.")
  private Path list;

  @Mixin private PairOptions articles;
  @Mixin private GlossaryOptions glossaries;
  @Mixin private WordOptions words;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the articles, for terms with since or until.")
  private LocalDate date;

  private final Console console;

  GlossaryTryCommand(Console console) {
    this.console = console;
  }

  /** A pair with what the new list changes, or the message why it could not be checked. */
  private record Outcome(
      Pair pair, List<Finding> gained, List<Finding> lost, InputException failure) {}

  @Override
  public Integer call() throws IOException {
    List<Pair> pairs = articles.withoutFirst().pairs(console::warn);
    Glossary now = on(glossaries.read());
    Glossary then = on(glossaries.readWith(list));
    Aligner aligner = new Aligner(words.read(now));
    int[] counts = new int[3];
    InOrder.run(
        pairs,
        pair -> compare(pair, aligner, now, then),
        outcome -> print(outcome, counts),
        console.showsProgress(null));
    console
        .out()
        .printf(
            "%d gained, %d lost in %d pair%s%n",
            counts[0], counts[1], pairs.size(), pairs.size() == 1 ? "" : "s");
    return counts[2] > 0
        ? Main.COULD_NOT_RUN
        : counts[0] + counts[1] > 0 ? Main.FINDINGS : Main.CLEAN;
  }

  private Glossary on(Glossary glossary) {
    return date == null ? glossary : glossary.asOf(date);
  }

  private Outcome compare(Pair pair, Aligner aligner, Glossary now, Glossary then) {
    try {
      Bitext bitext = pair.read(articles.segmentation()).bitext(() -> aligner);
      List<Finding> before = TermFindings.of(bitext, now);
      List<Finding> after = TermFindings.of(bitext, then);
      return new Outcome(
          pair, TermFindings.without(after, before), TermFindings.without(before, after), null);
    } catch (InputException e) {
      return new Outcome(pair, List.of(), List.of(), e);
    }
  }

  private void print(Outcome outcome, int[] counts) {
    if (outcome.failure() != null) {
      console.warn(outcome.failure().getMessage());
      counts[2]++;
    }
    outcome.gained().forEach(finding -> print("+", finding, console.out()));
    outcome.lost().forEach(finding -> print("-", finding, console.out()));
    counts[0] += outcome.gained().size();
    counts[1] += outcome.lost().size();
  }

  private static void print(String sign, Finding finding, PrintWriter out) {
    List<Place> places = new ArrayList<>();
    finding.en().ifPresent(places::add);
    finding.zh().ifPresent(places::add);
    out.printf(
        "%s %s: %s[%s] %s%n",
        sign,
        places.get(0).article().name() + ":" + places.get(0).start(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule().id(),
        finding.message());
  }
}

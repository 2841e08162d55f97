package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duizhao.glossary.CsvText;
import org.duizhao.glossary.Glossary;
import org.duizhao.suggest.Suggestion;
import org.duizhao.suggest.Suggestion.Usage;
import org.duizhao.suggest.Suggestions;
import org.duizhao.text.InputException;
import org.duizhao.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duizhao glossary suggest}: new terms out of aligned articles. */
@Command(
    name = "suggest",
    header = "Propose new terms from articles and their translations, as a term list.",
    description = {
      "",
      "Phrases that the Chinese repeats, with the English that goes with each, the surest first, as"
          + " a list with the status draft: for an editor to confirm, correct or delete, and ready"
          + " for -g. Its source is where the English stands first; the note says how often both"
          + " stand in the articles, where the Chinese does first, and what is short for what."
          + " Abbreviations have a row of their own. Terms of the lists in force are left out.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  duizhao glossary suggest -o draft.csv articles/",
      "  duizhao glossary suggest --inconsistent --min-count 4 --pairs pairs.csv",
      "",
      "Exit codes: 0 done, even if nothing is proposed, 2 could not run."
    })
final class GlossarySuggestCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "zh,en,status,match,case,scope,except,pos,domain,since,until,source,note,id"
              .split(",", -1));

  @Mixin private AlignedPairs pairs;

  @Option(
      names = "--inconsistent",
      description = "Only phrases with competing renderings, a row for each, to decide on.")
  private boolean inconsistent;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often a phrase must stand in the articles (default 3).")
  private int minCount;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many phrases to propose at most (default 500).")
  private int limit;

  private final Console console;

  GlossarySuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (minCount < 2) {
      throw new InputException("--min-count", minCount + " is too few", "name 2 or more");
    }
    if (limit < 1) {
      throw new InputException("--limit", limit + " is too few", "name 1 or more");
    }
    Glossary glossary = pairs.glossary();
    Suggestions suggestions = new Suggestions();
    int code = pairs.forEach(glossary, console, suggestions::look, suggestions::add);
    List<Suggestion> proposed =
        suggestions.all(minCount).stream()
            .filter(s -> !isListed(s.zh(), glossary))
            .filter(s -> !inconsistent || s.renderings().size() > 1)
            .limit(limit)
            .toList();
    if (proposed.isEmpty()) {
      console.warn("nothing to propose; give more articles, or a lower --min-count");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    proposed.forEach(suggestion -> rows.addAll(rows(suggestion)));
    pairs.write(CsvText.of(rows), console);
    return code;
  }

  private List<List<String>> rows(Suggestion suggestion) {
    List<Usage> shown =
        inconsistent ? suggestion.renderings() : suggestion.renderings().subList(0, 1);
    List<List<String>> rows = new ArrayList<>();
    for (Usage usage : shown) {
      rows.add(row(suggestion, usage, ""));
      usage.other().ifPresent(other -> rows.add(row(suggestion, other, beside(other, usage))));
    }
    return rows;
  }

  private static String beside(Usage other, Usage usage) {
    boolean shorter = other.en().length() < usage.en().length();
    return (shorter ? "abbreviation of " + usage.en() : usage.en() + " in full") + "; ";
  }

  /** A row of a list, its source the place of the English. */
  private static List<String> row(Suggestion suggestion, Usage usage, String remark) {
    Map<String, String> cells =
        Map.of(
            "zh",
            suggestion.zh(),
            "en",
            usage.en(),
            "status",
            "draft",
            "source",
            at(usage.first()),
            "note",
            remark
                + suggestion.inFull().map(words -> "short for " + words + "; ").orElse("")
                + "%d of %d; first at %s"
                    .formatted(usage.count(), suggestion.count(), at(suggestion.first())));
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static boolean isListed(String zh, Glossary glossary) {
    return glossary.occurrences(zh).stream().anyMatch(o -> o.end() - o.start() == zh.length());
  }

  private static String at(Place place) {
    return place.article().name() + ":" + place.start().line() + ":" + place.start().column();
  }
}

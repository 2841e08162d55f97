package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.glossary.Term;
import org.duizhao.text.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duizhao glossary find}: rows by a word of either language. */
@Command(
    name = "find",
    header = "Print the rows that hold a word, Chinese or English.",
    description = {
      "",
      "Simplified and traditional characters are the same, and so are the forms of an English word."
          + " The phrase itself comes first, then those that hold it, the shortest first, each with"
          + " all its rows. Exits with 1 if there is none.",
      ""
    },
    footer = {"", "Examples:", "  duizhao glossary find 维护", "  duizhao glossary find upholds"})
final class GlossaryFindCommand implements Callable<Integer> {

  private static final int ZH_CELLS = 24;

  @Mixin private GlossaryOptions glossaries;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "A word or a phrase; several words are one phrase.")
  private List<String> words;

  private final Console console;

  GlossaryFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String phrase = String.join(" ", words);
    List<Term> terms = glossaries.read().find(phrase);
    String zh = "";
    for (Term term : terms) {
      print(term, term.zh().equals(zh));
      zh = term.zh();
    }
    if (terms.isEmpty()) {
      console.warn(phrase + ": in none of the lists; try a part of it");
    }
    return terms.isEmpty() ? Main.FINDINGS : Main.CLEAN;
  }

  private void print(Term term, boolean again) {
    String status = term.status().name().toLowerCase(Locale.ROOT);
    String source = term.source().isEmpty() ? "" : ", " + term.source();
    console
        .out()
        .printf(
            "%s  %-12s  %s  [%s%s]%n",
            Columns.pad(again ? "" : term.zh(), ZH_CELLS), status, term.en(), term.row(), source);
    String conditions = conditions(term).collect(Collectors.joining("; "));
    if (!conditions.isEmpty()) {
      indented(conditions);
    }
    if (!term.note().isEmpty()) {
      indented(term.note());
    }
  }

  /** What a row says of when and how it counts, other than what goes without saying. */
  private static Stream<String> conditions(Term term) {
    return Stream.of(
            term.match() == Term.Match.EXACT ? "exact match" : "",
            term.letterCase() == Term.Case.EXACT ? "exact case" : "",
            term.scope() == Term.Scope.EACH ? "each occurrence" : "",
            term.except().isEmpty() ? "" : "not in " + String.join(", ", term.except()),
            said("since", term),
            said("until", term))
        .filter(words -> !words.isEmpty());
  }

  private static String said(String column, Term term) {
    String cell = term.other().getOrDefault(column, "");
    return cell.isEmpty() ? "" : column + " " + cell;
  }

  private void indented(String line) {
    console.out().println(" ".repeat(ZH_CELLS + 2) + line);
  }
}

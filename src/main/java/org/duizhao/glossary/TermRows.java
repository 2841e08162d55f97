package org.duizhao.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.glossary.Term.Case;
import org.duizhao.glossary.Term.Match;
import org.duizhao.glossary.Term.Scope;
import org.duizhao.glossary.Term.Status;

/**
 * Makes terms of the CSV rows of a list by the column contract; what a row lacks is told to {@code
 * problems}.
 */
final class TermRows {

  private static final Set<String> COLUMNS =
      Set.of("zh", "en", "status", "match", "case", "scope", "except", "source", "note");
  private static final Pattern BAR = Pattern.compile("\\|");

  private static final Status[] STATUSES = Status.values();
  private static final Match[] MATCHES = Match.values();
  private static final Case[] CASES = Case.values();
  private static final Scope[] SCOPES = Scope.values();

  private final Consumer<Problem> problems;
  private List<String> others;

  TermRows(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The row's term, unless a cell it needs is empty. */
  Optional<Term> term(CsvRow row) {
    String zh = row.cell("zh");
    String en = row.cell("en");
    if (zh.isEmpty()) {
      String what = en.isEmpty() ? "neither Chinese nor English" : "no Chinese for " + en;
      problem(row, "zh", what, "add it or delete the line");
    } else if (en.isEmpty()) {
      problem(row, "en", "no English for " + zh, "add one or delete the line");
    }
    Term term =
        new Term(
            zh,
            en,
            word(row, "status", STATUSES),
            word(row, "match", MATCHES),
            word(row, "case", CASES),
            word(row, "scope", SCOPES),
            except(row.cell("except")),
            row.cell("source"),
            row.cell("note"),
            row.name(),
            row.filled(others(row)));
    return zh.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(term);
  }

  /** The columns that a term has no field for, the same in each row of a list. */
  private List<String> others(CsvRow row) {
    if (others == null) {
      others = row.columns().keySet().stream().filter(name -> !COLUMNS.contains(name)).toList();
    }
    return others;
  }

  static List<String> except(String cell) {
    return cell.isEmpty()
        ? List.of()
        : BAR.splitAsStream(cell).map(String::strip).filter(zh -> !zh.isEmpty()).toList();
  }

  /** What the cell says; an empty one says the first of the known words. */
  private <E extends Enum<E>> E word(CsvRow row, String column, E[] known) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return known[0];
    }
    for (E word : known) {
      if (word.name().equalsIgnoreCase(cell)) {
        return word;
      }
    }
    String names =
        Arrays.stream(known)
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    problem(row, column, "unknown " + column + " \"" + cell + "\"", "known are " + names);
    return known[0];
  }

  private void problem(CsvRow row, String column, String what, String remedy) {
    problems.accept(Problem.at(row, column, Level.ERROR, what, remedy));
  }
}

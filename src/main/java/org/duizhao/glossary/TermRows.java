package org.duizhao.glossary;

import java.util.ArrayList;
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

/** Makes terms of CSV rows by the column contract; what a row lacks is told to {@code problems}. */
final class TermRows {

  private static final Set<String> COLUMNS =
      Set.of("zh", "en", "status", "match", "case", "scope", "except", "source", "note");
  private static final Pattern BAR = Pattern.compile("\\|");

  private final Consumer<Problem> problems;

  TermRows(Consumer<Problem> problems) {
    this.problems = problems;
  }

  List<Term> terms(List<CsvRow> rows) {
    List<Term> terms = new ArrayList<>(rows.size());
    for (CsvRow row : rows) {
      term(row).ifPresent(terms::add);
    }
    return terms;
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
            word(row, "status", Status.PREFERRED),
            word(row, "match", Match.PHRASE),
            word(row, "case", Case.FIRST),
            word(row, "scope", Scope.ONCE),
            except(row.cell("except")),
            row.cell("source"),
            row.cell("note"),
            row.name(),
            row.others(COLUMNS));
    return zh.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(term);
  }

  static List<String> except(String cell) {
    return cell.isEmpty()
        ? List.of()
        : BAR.splitAsStream(cell).map(String::strip).filter(zh -> !zh.isEmpty()).toList();
  }

  private <E extends Enum<E>> E word(CsvRow row, String column, E byDefault) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return byDefault;
    }
    E[] known = byDefault.getDeclaringClass().getEnumConstants();
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
    return byDefault;
  }

  private void problem(CsvRow row, String column, String what, String remedy) {
    problems.accept(Problem.at(row, column, Level.ERROR, what, remedy));
  }
}

package org.duizhao.glossary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duizhao.glossary.Problem.Level;
import org.duizhao.text.InputException;

/**
 * Says all that is wrong with lists, each problem with line and cell: what makes reading stop, rows
 * that contradict each other, and what makes a row miss what it is for or fire where it should not.
 * For this it looks at each row alone, at the rows of a phrase, and at phrases inside longer
 * phrases, of whatever list, and inside longer words of a lexicon.
 */
public final class GlossaryLint {

  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(problem -> problem.cell().length())
          .thenComparing(Problem::cell);

  private final Glossary beside;
  private final KnownWords words;
  private final LocalDate today;

  /**
   * @param beside the lists in force beside the linted ones; for a phrase of both, the latter count
   * @param today when terms have expired whose last day is past
   */
  public GlossaryLint(Glossary beside, KnownWords words, LocalDate today) {
    this.beside = beside;
    this.words = words;
    this.today = today;
  }

  /** A list: its terms, and what is wrong with its rows. */
  private record Linted(List<Listed> rows, List<Problem> problems) {}

  /**
   * Lints lists that are in force together.
   *
   * @param refused is told of a list that cannot be read, or no row of it; it is left out
   * @return for each other list its problems, in the order of the lines
   */
  public Map<Path, List<Problem>> lint(List<Path> files, Consumer<InputException> refused) {
    Map<Path, List<Problem>> problems = new LinkedHashMap<>();
    List<Listed> rows = new ArrayList<>();
    for (Path file : files) {
      try {
        Linted list = rows(file);
        problems.put(file, list.problems());
        rows.addAll(list.rows());
      } catch (InputException e) {
        refused.accept(e);
      }
    }
    PhraseLint phrases = new PhraseLint(problem -> problems.get(problem.file()).add(problem));
    rows.forEach(phrases::add);
    new WithinLint(beside, rows, words)
        .problems()
        .forEach(problem -> problems.get(problem.file()).add(problem));
    problems.replaceAll((file, found) -> sorted(found));
    return problems;
  }

  private Linted rows(Path file) {
    ListText text = ListText.read(file);
    Linted list = new Linted(new ArrayList<>(), new ArrayList<>());
    List<CsvRow> rows = CsvFile.parse(file, text.text(), list.problems()::add);
    if (rows.isEmpty() && list.problems().isEmpty()) {
      throw new InputException(file.toString(), "no rows below the header", "add some");
    }
    if (rows.isEmpty() && list.problems().stream().allMatch(p -> p.level() == Level.UNREADABLE)) {
      throw list.problems().get(0).exception();
    }
    if (!text.isUnicode()) {
      list.problems().add(guessed(file, text));
    }
    TermRows terms = new TermRows(list.problems()::add);
    WordingLint wording = new WordingLint(list.problems()::add);
    RowLint lint = new RowLint(today, list.problems()::add);
    for (CsvRow row : rows) {
      Map<String, String> mended = new HashMap<>();
      for (String column : row.columnsInOrder()) {
        mended.put(column, CellRepair.mended(row, column, list.problems()::add));
      }
      wording.row(row, mended.get("zh"), mended.get("en"));
      lint.row(row, mended.get("zh"), mended.get("en"));
      terms.term(row).ifPresent(term -> list.rows().add(new Listed(row, term)));
    }
    return list;
  }

  private static Problem guessed(Path file, ListText text) {
    String what = "not Unicode, read as " + text.encoding().charset();
    String remedy = "save the list as \"CSV UTF-8\", which is read alike everywhere";
    return new Problem(file, 0, "", Level.NOTE, what, remedy, false);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(IN_ORDER).toList();
  }
}
